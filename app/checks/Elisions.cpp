#include "app/checks/Elisions.h"

#include "app/text/ElidableWords.h"
#include "app/text/WordList.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::checks {

using text::Word;
using text::WordKind;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

// Infinitives by their endings; those in -ier are left out, for most such words are nouns (atelier).
bool isInfinitive(QStringView word)
{
    static constexpr std::array<QStringView, 7> endings = {u"er",   u"ir",    u"oir",  u"ndre",
                                                           u"uire", u"crire", u"ettre"};
    return !word.endsWith(u"ier") &&
           std::ranges::any_of(endings, [word](QStringView ending) { return word.endsWith(ending); });
}

// What follows "de" without an article by right, so that nothing but the vowel can be wrong: plurals,
// infinitives, small words and fixed phrases.
bool followsBareDe(QStringView word)
{
    static constexpr std::array<QStringView, 24> bare = {
        u"abord", u"accord",  u"ailleurs", u"août",  u"après",   u"aucun",   u"aucune",  u"autant",
        u"autre", u"avant",   u"avril",    u"elle",  u"en",      u"entre",   u"environ", u"eux",
        u"ici",   u"octobre", u"office",   u"ordre", u"origine", u"urgence", u"usage",   u"y"};
    return text::isOneOf(word, bare) || word.endsWith(u's') || word.endsWith(u'x') || isInfinitive(word);
}

// Whether the elided form is what must have been meant.
bool isCertain(QStringView lower, QStringView second)
{
    const bool addressed = second.endsWith(u"ez"); // "que utilisez": "vous" is missing
    return !addressed && (lower != u"de" || followsBareDe(second));
}

// Not the second half of "l’époux/se en tant que".
bool standsFree(QStringView paragraph, int start)
{
    return start == 0 || paragraph[start - 1].isSpace() ||
           QStringView(u"«“\"([–—").contains(paragraph[start - 1]);
}

struct Elision {
    QString form;
    bool isCertain = true;
};

std::optional<Elision> elided(QStringView first, QStringView second)
{
    const QString lower = first.toString().toLower();
    const bool all = first.size() > 1 && first.back().isUpper(); // A HEADING IN CAPITALS
    if (all || !text::elidesBefore(lower, second))
        return std::nullopt;
    return Elision{first.chopped(1).toString() + u'\u2019' + second.toString(), isCertain(lower, second)};
}

} // namespace

Findings missingElisions(QStringView paragraph, const QList<Word>& words)
{
    Findings found;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const Word& word = words[i];
        const Word& next = words[i + 1];
        const bool adjacent = next.start == word.end() + 1 && paragraph[word.end()].isSpace();
        const bool areWords =
            word.kind == WordKind::Word && (next.kind == WordKind::Word || next.kind == WordKind::Single);
        if (!adjacent || !areWords || next.language != text::Language::French ||
            !standsFree(paragraph, word.start))
            continue;
        const QStringView first = paragraph.mid(word.start, word.length);
        const auto elision = elided(first, paragraph.mid(next.start, next.length));
        if (!elision)
            continue;
        Finding finding{.rule = Rule::Elision,
                        .where = {text::Language::French, word.start, next.end() - word.start},
                        .message = Sentences::tr("“%1” loses its vowel here.").arg(first)};
        if (elision->isCertain)
            finding.fix = elision->form;
        else
            finding.message =
                Sentences::tr("“%1” loses its vowel here (“%2”), or a word is missing after it.")
                    .arg(first, elision->form);
        found.append(finding);
    }
    return found;
}

} // namespace tarjuman::checks
