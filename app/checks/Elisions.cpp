#include "app/checks/Elisions.h"

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

bool isElidable(QStringView lower)
{
    static constexpr std::array<QStringView, 9> elidable = {u"le", u"la", u"de", u"que", u"ne",
                                                            u"se", u"me", u"te", u"je"};
    return text::isOneOf(lower, elidable);
}

bool refusesElision(QStringView word)
{
    static constexpr std::array<QStringView, 13> whole = {
        u"un",       u"ou",    u"où",       u"oui",       u"et",    u"onze",     u"onzième",
        u"onzièmes", u"ouate", u"ouistiti", u"ouistitis", u"uhlan", u"ululement"};
    return text::isOneOf(word, whole);
}

// A common word: small letters alone (no iOS), no particle of a name (al-, el-) and no letter of its own
// (e-mail).
bool asksForElision(QStringView word)
{
    constexpr QStringView vowels = u"aeiouàâéèêëîïôûùœæ";
    if (word.size() < 2 || !vowels.contains(word.first()) || refusesElision(word))
        return false;
    const auto hyphen = word.indexOf(u'-');
    const bool particle = hyphen == 1 || word.startsWith(u"al-") || word.startsWith(u"el-");
    return !particle && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

// Not the second half of "l’époux/se en tant que".
bool standsFree(QStringView paragraph, int start)
{
    return start == 0 || paragraph[start - 1].isSpace() ||
           QStringView(u"«“\"([–—").contains(paragraph[start - 1]);
}

std::optional<QString> elided(QStringView first, QStringView second)
{
    const QString lower = first.toString().toLower();
    const bool all = first.size() > 1 && first.back().isUpper(); // A HEADING IN CAPITALS
    if (all)
        return std::nullopt;
    const bool si = lower == u"si" && (second == u"il" || second == u"ils");
    const bool frontPage = lower == u"la" && second == u"une"; // à la une
    if (!si && (frontPage || !isElidable(lower) || !asksForElision(second)))
        return std::nullopt;
    return first.chopped(1).toString() + u'\u2019' + second.toString();
}

} // namespace

Findings missingElisions(QStringView paragraph, const QList<Word>& words)
{
    Findings found;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const Word& word = words[i];
        const Word& next = words[i + 1];
        const bool adjacent = next.start == word.end() + 1 && paragraph[word.end()].isSpace();
        if (!adjacent || word.length > 3 || word.kind != WordKind::Word || next.kind != WordKind::Word ||
            next.language != text::Language::French || !standsFree(paragraph, word.start))
            continue;
        const QStringView first = paragraph.mid(word.start, word.length);
        const auto fix = elided(first, paragraph.mid(next.start, next.length));
        if (!fix)
            continue;
        found.append({Rule::Elision, Severity::Warning, text::Language::French, word.start,
                      next.end() - word.start, Sentences::tr("“%1” loses its vowel here.").arg(first), fix});
    }
    return found;
}

} // namespace tarjuman::checks
