#include "app/text/DigitGroups.h"

#include <algorithm>

namespace tarjuman::text {

namespace {

bool isBlank(QChar unit)
{
    return unit == u' ' || unit == QChar(0x00A0) || unit == QChar(0x202F);
}

bool partsGroups(QChar unit)
{
    return isBlank(unit) || unit == u'-' || unit == QChar(0x2011) || unit == u'.';
}

qsizetype endOfDigits(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isDigit())
        ++at;
    return at;
}

bool isYear(QStringView group)
{
    return group.size() == 4 && (group.startsWith(u"19") || group.startsWith(u"20"));
}

// Whether digits in brackets begin here, a plus sign before them; nobody writes a year so within a number.
bool opensGroup(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 5;
    if (at >= text.size() || text[at] != u'(')
        return false;
    const qsizetype start = at + 1 < text.size() && text[at + 1] == u'+' ? at + 2 : at + 1;
    const qsizetype end = endOfDigits(text, start);
    const bool closes = end > start && end - start <= longest && end < text.size() && text[end] == u')';
    return closes && !isYear(text.sliced(start, end - start));
}

// Reads group after group.
class GroupReader {
public:
    GroupReader(QStringView text, qsizetype start)
        : m_text(text)
        , m_end(start)
    {
        qsizetype at = start;
        m_bracketed = opensGroup(text, at);
        at += m_bracketed ? 1 : 0;
        m_plus = unitAt(at) == u'+';
        at += m_plus ? 1 : 0;
        while (readGroup(at) && skipBetween(at)) {
        }
    }

    bool standsForOneNumber() const
    {
        if (m_years == m_groups.size() || beginsWithYear())
            return false;
        if (m_groups.size() >= 3)
            return true;
        return m_groups.size() == 2 && (m_plus || m_bracketed || isAmount() || isShortTelephone());
    }
    // Behind the last group.
    qsizetype end() const { return m_end; }
    // Where a search goes on when this is no number; the first group may be a year before one.
    qsizetype next(qsizetype start) const
    {
        if (m_groups.isEmpty())
            return start + 1;
        return m_years == m_groups.size() ? m_end : m_groups.front().end;
    }

private:
    struct Group {
        QStringView digits;
        qsizetype end = 0;
        bool blankFollows = false;
    };

    QChar unitAt(qsizetype at) const { return at < m_text.size() ? m_text[at] : QChar(); }

    bool readGroup(qsizetype& at)
    {
        const qsizetype digitsEnd = endOfDigits(m_text, at);
        if (digitsEnd == at)
            return false;
        const bool inBracket = at > 0 && (m_text[at - 1] == u'(' || m_text.sliced(0, at).endsWith(u"(+"));
        m_groups.append({m_text.sliced(at, digitsEnd - at), digitsEnd});
        m_years += isYear(m_groups.last().digits) ? 1 : 0;
        at = digitsEnd + (inBracket && unitAt(digitsEnd) == u')' ? 1 : 0);
        m_end = at;
        return true;
    }

    // One sign, and a bracket beside it.
    bool skipBetween(qsizetype& at)
    {
        const bool closed = m_text[at - 1] == u')';
        const bool parted = at < m_text.size() && partsGroups(m_text[at]);
        if (parted) {
            m_groups.last().blankFollows = isBlank(m_text[at]);
            ++at;
        }
        if (beginsWithYear())
            return false;
        if (opensGroup(m_text, at) && leadsToBracket(at)) {
            ++at;
            return true;
        }
        return parted || closed;
    }

    // +1 (202) 555, 1 (800) 555, 44 (0)20; no two numbers: 12 (15) 18.
    bool leadsToBracket(qsizetype at) const
    {
        const bool isCountry = m_groups.size() == 1 &&
                               (m_plus || m_groups[0].digits == u"1" || m_groups[0].digits.startsWith(u"00"));
        return isCountry || unitAt(m_text.indexOf(u')', at) + 1).isDigit();
    }

    bool beginsWithYear() const { return !m_plus && isYear(m_groups[0].digits) && m_groups[0].blankFollows; }

    // 7 400, but not 0 400.
    bool isAmount() const
    {
        const QStringView first = m_groups[0].digits;
        return first.size() <= 3 && first.front().digitValue() > 0 && m_groups[1].digits.size() == 3 &&
               m_groups[0].blankFollows;
    }

    bool isShortTelephone() const
    {
        const QStringView first = m_groups[0].digits;
        const QStringView second = m_groups[1].digits;
        constexpr qsizetype shortest = 7;
        if (m_years > 0 || !m_groups[0].blankFollows || first.size() + second.size() < shortest)
            return false;
        return first.front().digitValue() == 0 || (first.size() == 4 && second.size() == 4);
    }

    QStringView m_text;
    QList<Group> m_groups;
    qsizetype m_years = 0;
    qsizetype m_end = 0;
    bool m_plus = false;
    bool m_bracketed = false; // the first group
};

bool isArabicLetter(QChar unit)
{
    return unit.direction() == QChar::DirAL;
}

bool mayBegin(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit != u'+' && unit != u'(' && !unit.isDigit())
        return false;
    return at == 0 || !text[at - 1].isLetterOrNumber() || isArabicLetter(text[at - 1]); // not in A320
}

} // namespace

QList<DigitGroups> digitGroupsIn(QStringView text)
{
    QList<DigitGroups> found;
    for (qsizetype at = 0; at < text.size();) {
        if (!mayBegin(text, at)) {
            ++at;
            continue;
        }
        const GroupReader reader(text, at);
        if (reader.standsForOneNumber()) {
            found.append({at, reader.end() - at});
            at = std::max(reader.end(), at + 1);
        } else {
            at = reader.next(at);
        }
    }
    return found;
}

} // namespace tarjuman::text
