#include "app/text/QuoteForms.h"

#include "app/text/Characters.h"
#include "app/text/FrenchElision.h"
#include "app/text/FrenchSpaces.h"
#include "app/text/MarkPairs.h"
#include "app/text/QuotedLanguage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

using enum TypographyReason;

constexpr QStringView openings = u"«“\"";
constexpr QStringView closings = u"»”\"";
constexpr QChar straight = u'"';

bool isPlainSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

class Quotes {
public:
    explicit Quotes(const TypographyScope& scope)
        : m_scope(scope)
        , m_space(scope.language == Language::French ? QString(frenchSpaceInQuotes(scope.profile))
                                                     : QString())
    {
    }

    TypographyChanges read()
    {
        if (!std::ranges::any_of(m_scope.text, [](QChar c) { return QStringView(u"\"“”«»").contains(c); }))
            return {};
        for (const MarkPair& pair : markPairsIn(m_scope.text, m_scope.language).pairs) {
            if (openings.contains(m_scope.text[pair.opening]) || isReversed(pair))
                take(pair);
        }
        return std::move(m_found);
    }

private:
    bool isReversed(const MarkPair& pair) const { return m_scope.text[pair.opening] == u'”'; }

    void take(const MarkPair& pair)
    {
        const QChar opening = m_scope.text[pair.opening];
        const QChar closing = m_scope.text[pair.closing];
        if (opening == straight && closing == straight) {
            write(pair, pair.level == 0 ? u'«' : u'“', StraightQuotes);
        } else if (opening == straight) {
            write(pair, closing == u'»' ? u'«' : u'“', MixedQuotes);
        } else if (isReversed(pair)) {
            if (closing == straight || closing == u'»')
                write(pair, u'“', MixedQuotes);
        } else if (closing != closings[openings.indexOf(opening)] && !(opening == u'“' && closing == u'“')) {
            write(pair, opening, MixedQuotes);
        } else if (opening == u'“' && pair.level == 0 && isFrenchWithin(pair)) {
            write(pair, u'«', CurlyQuotes);
        }
    }

    bool isFrenchWithin(const MarkPair& pair) const
    {
        return m_scope.language == Language::French &&
               quotedLanguage(m_scope.text.sliced(pair.opening + 1, pair.closing - pair.opening - 1)) ==
                   QuotedLanguage::French;
    }

    void write(const MarkPair& pair, QChar opening, TypographyReason reason)
    {
        const QChar closing = closings[openings.indexOf(opening)];
        if (m_scope.text[pair.opening] != opening)
            writeOpening(pair.opening, pair.closing, opening, reason);
        if (m_scope.text[pair.closing] != closing)
            writeClosing(pair.closing, pair.opening, closing, reason);
    }

    // With the space within that the mark wants: none at “ ”, and none of any mark in Arabic.
    void writeOpening(int at, int most, QChar mark, TypographyReason reason)
    {
        int end = at + 1;
        while (end < most && m_scope.text[end].isSpace())
            ++end;
        const QString space = mark == u'«' ? m_space : QString();
        const bool fits = end - at == 2 && !space.isEmpty() && !isPlainSpace(m_scope.text[at + 1]);
        m_found.append({at, fits ? 1 : end - at, fits ? QString(mark) : QString(mark) + space, reason});
    }

    void writeClosing(int at, int least, QChar mark, TypographyReason reason)
    {
        int start = at;
        while (start - 1 > least && m_scope.text[start - 1].isSpace())
            --start;
        const QString space = mark == u'»' ? m_space : QString();
        const bool fits = at - start == 1 && !space.isEmpty() && !isPlainSpace(m_scope.text[start]);
        m_found.append(
            {fits ? at : start, fits ? 1 : at + 1 - start, fits ? QString(mark) : space + mark, reason});
    }

    const TypographyScope& m_scope;
    QString m_space;
    TypographyChanges m_found;
};

bool isLatinLetter(QChar c)
{
    return isLatin(classOf(c.unicode()).kind);
}

// "l'air" is a slip; the apostrophe within a name (Sana'a, O'Brien, N'Djamena) is only a habit.
TypographyReason reasonOfApostrophe(const TypographyScope& scope, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && isLatinLetter(scope.text[start - 1]))
        --start;
    const QStringView before = scope.text.sliced(start, at - start);
    const bool isWhole = start == 0 || !scope.text[start - 1].isMark();
    const QChar next = scope.text[at + 1];
    const bool isName = before.size() == 1 && before[0].isUpper() && next.isUpper() &&
                        !QStringView(u"LDC").contains(before[0]);
    const bool vowel = QStringView(u"aeiouyhàâäéèêëîïôöûùüœæ").contains(next.toLower());
    const bool today = before.compare(u"aujourd", Qt::CaseInsensitive) == 0;
    return isWhole && !isName && ((vowel && isElision(before)) || today) ? StraightApostrophe : Habit;
}

TypographyChanges apostrophes(const TypographyScope& scope)
{
    TypographyChanges found;
    for (qsizetype at = scope.text.indexOf(u'\''); at >= 0; at = scope.text.indexOf(u'\'', at + 1)) {
        if (at > 0 && isLatinLetter(scope.text[at - 1]) && isLatinLetter(scope.at(at + 1)))
            found.append({int(at), 1, u"’"_s, reasonOfApostrophe(scope, at)});
    }
    return found;
}

} // namespace

TypographyChanges quoteForms(const TypographyScope& scope)
{
    TypographyChanges found = Quotes(scope).read();
    if (scope.language == Language::French)
        found += apostrophes(scope);
    return found;
}

} // namespace tarjuman::text
