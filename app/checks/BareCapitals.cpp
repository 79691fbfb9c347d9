#include "app/checks/BareCapitals.h"

#include "app/text/WordList.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::checks {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

// What the preposition is followed by at the start of a sentence, and the verb and the letter hardly ever.
bool followsPreposition(QStringView word)
{
    static constexpr std::array<QStringView, 29> followers = {
        u"la",    u"le",     u"ce",      u"cet",   u"cette",    u"ces",   u"cause",  u"compter",
        u"côté",  u"défaut", u"moins",   u"noter", u"partir",   u"peine", u"propos", u"présent",
        u"quand", u"savoir", u"son",     u"titre", u"travers",  u"leur",  u"notre",  u"votre",
        u"court", u"long",   u"nouveau", u"force", u"condition"};
    const bool elided = word.size() > 2 && word[0] == u'l' && QStringView(u"'\u2019\u02BC").contains(word[1]);
    return elided || text::isOneOf(word, followers);
}

// Only a space, a dash or an opening quotation mark stands between the end of a sentence, or the start of the
// paragraph, and the word.
bool beginsSentence(QStringView before)
{
    while (!before.isEmpty() && (before.last().isSpace() || QStringView(u"«“\"–—-•").contains(before.last())))
        before.chop(1);
    return before.isEmpty() || QStringView(u".!?…").contains(before.last());
}

bool isAbbreviation(const text::Word& word)
{
    return word.kind == text::WordKind::Single || word.kind == text::WordKind::Acronym;
}

} // namespace

Findings bareCapitals(QStringView paragraph, const QList<text::Word>& words)
{
    Findings found;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const text::Word& word = words[i];
        const text::Word& next = words[i + 1];
        const bool capital = word.length == 1 && paragraph[word.start] == u'A';
        if (!capital || next.start != word.end() + 1 || !paragraph[word.end()].isSpace() ||
            !followsPreposition(paragraph.mid(next.start, next.length)) ||
            !beginsSentence(paragraph.first(word.start)) || (i > 0 && isAbbreviation(words[i - 1])))
            continue;
        found.append({Rule::AccentedCapital,
                      Severity::Warning,
                      {text::Language::French, word.start, 1},
                      Sentences::tr("The capital lacks its accent: “À”."),
                      u"À"_s});
    }
    return found;
}

} // namespace tarjuman::checks
