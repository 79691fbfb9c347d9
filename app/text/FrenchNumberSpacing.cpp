#include "app/text/FrenchNumberSpacing.h"

#include "app/text/WordList.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

using enum TypographyReason;

constexpr QChar noBreak(0x00A0);
constexpr qsizetype groupSize = 3;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isUnit(QStringView word)
{
    static constexpr QStringView units[] = {u"€",  u"$",  u"£",  u"°C", u"km",  u"km²", u"m²",
                                            u"m³", u"kg", u"cm", u"mm", u"ha",  u"kWh", u"MW",
                                            u"GW", u"Mo", u"Go", u"M€", u"Md€", u"k€",  u"$US"};
    return isOneOf(word, units);
}

class NumberSpacing {
public:
    explicit NumberSpacing(const TypographyScope& scope)
        : m_scope(scope)
        , m_text(scope.text)
    {
    }

    TypographyChanges read()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const QChar c = m_text[at];
            if (c == u'%' || c == u'‰')
                beforePercent(at);
            else if (c == u' ' && isDigit(m_scope.at(at - 1)))
                at = std::max(at, behindDigit(at));
            else if (c == u' ')
                behindAbbreviation(at);
        }
        return std::move(m_found);
    }

private:
    void add(qsizetype at, qsizetype length, TypographyReason reason)
    {
        m_found.append({int(at), int(length), QString(noBreak), reason});
    }

    void beforePercent(qsizetype at)
    {
        const bool isSpaced = m_scope.at(at - 1) == u' ';
        const QChar next = m_scope.at(at + 1);
        if (!isDigit(m_scope.at(at - (isSpaced ? 2 : 1))) || next.isLetterOrNumber() || next == u'%')
            return;
        if (!isSpaced)
            add(at, 0, NoBreakSpace);
        else
            add(at - 1, 1, NoBreakSpace);
    }

    // What stands behind a number and a space at `at`; the last place that was dealt with.
    qsizetype behindDigit(qsizetype at)
    {
        if (const qsizetype end = groupsFrom(at); end > at)
            return end;
        qsizetype end = at + 1;
        while (end < m_text.size() &&
               (m_text[end].isLetter() || QStringView(u"€$£°²³").contains(m_text[end])))
            ++end;
        const QStringView word = m_text.sliced(at + 1, end - at - 1);
        if (isUnit(word) && !m_scope.at(end).isDigit())
            add(at, 1, NoBreakNumber);
        else if (word == u"h" && isHour(at))
            return hour(at);
        return at;
    }

    bool isHour(qsizetype at) const
    {
        const bool two = isDigit(m_scope.at(at - 2));
        return !isDigit(m_scope.at(at - (two ? 3 : 2)));
    }

    qsizetype hour(qsizetype at)
    {
        add(at, 1, NoBreakNumber);
        const qsizetype minutes = at + 3;
        const bool follows = m_scope.at(at + 2) == u' ' && isDigit(m_scope.at(minutes)) &&
                             isDigit(m_scope.at(minutes + 1)) && !isDigit(m_scope.at(minutes + 2));
        if (follows)
            add(at + 2, 1, NoBreakNumber);
        return follows ? at + 2 : at;
    }

    qsizetype digitsFrom(qsizetype at) const
    {
        qsizetype count = 0;
        while (isDigit(m_scope.at(at + count)))
            ++count;
        return count;
    }

    // The groups of a number of which the first ends at `at`: one to three digits that are no year, no time
    // and no part of another number, and threes. Telephone numbers go by twos or begin with a zero or a +.
    qsizetype groupsFrom(qsizetype at)
    {
        qsizetype start = at;
        while (start > 0 && isDigit(m_text[start - 1]))
            --start;
        const QChar before = m_scope.at(start - 1);
        const QChar further = m_scope.at(start - 2);
        const bool isPart = (before.isSpace() && isDigit(further)) || before.isLetter() ||
                            (!before.isNull() && QStringView(u".,:/+-)(").contains(before));
        if (at - start > groupSize || m_text[start] == u'0' || isPart)
            return at;
        QList<qsizetype> spaces;
        qsizetype end = at;
        while (m_scope.at(end).isSpace() && digitsFrom(end + 1) == groupSize) {
            if (m_text[end] == u' ')
                spaces.append(end);
            end += 1 + groupSize;
        }
        const bool goesOn = m_scope.at(end) == u' ' && digitsFrom(end + 1) > 0;
        const bool isJoined = m_scope.at(end) == u'-' || m_scope.at(end) == u'/' || m_scope.at(end) == u':';
        if (spaces.isEmpty() || goesOn || isJoined)
            return at;
        for (const qsizetype space : std::as_const(spaces))
            add(space, 1, NoBreakNumber);
        return end - 1;
    }

    // M. Durand, MM. Durand et Petit, n° 5.
    void behindAbbreviation(qsizetype at)
    {
        qsizetype start = at;
        while (start > 0 && !m_text[start - 1].isSpace() &&
               !QStringView(u"«(’'“").contains(m_text[start - 1]))
            --start;
        const QStringView word = m_text.sliced(start, at - start);
        const QChar next = m_scope.at(at + 1);
        const bool number =
            (word == u"n°" || word == u"N°" || word == u"nº" || word == u"Nº" || word == u"n°s") &&
            isDigit(next);
        if (number || ((word == u"M." || word == u"MM.") && next.isUpper()))
            add(at, 1, NoBreakNumber);
        else if ((word == u"Mme" || word == u"Mmes" || word == u"Mlle" || word == u"Dr") && next.isUpper())
            add(at, 1, Habit);
    }

    const TypographyScope& m_scope;
    QStringView m_text;
    TypographyChanges m_found;
};

} // namespace

TypographyChanges frenchNumberSpacing(const TypographyScope& scope)
{
    return NumberSpacing(scope).read();
}

} // namespace tarjuman::text
