#include "app/text/MarkSlips.h"

#include "app/text/Characters.h"
#include "app/text/FrenchSpaces.h"

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

using enum TypographyReason;

constexpr QStringView latinMarks = u",;?";
constexpr QStringView arabicMarks = u"،؛؟";

class Reader {
public:
    explicit Reader(const TypographyScope& scope)
        : m_scope(scope)
        , m_text(scope.text)
    {
    }

    TypographyChanges read()
    {
        for (int at = 0; at < m_text.size(); ++at) {
            if (m_text[at].isLetterOrNumber() || kindAt(at) == CharKind::Space)
                continue;
            if (m_text[at] == u'(')
                lookAtBracket(at);
            else if (isDoubled(at))
                lookAtDoubled(at);
            else if (m_scope.language == Language::Arabic)
                lookAtArabic(at);
            else
                lookAtFrench(at);
            if (m_text[at] == u',' || m_text[at] == u'،')
                lookAtDash(at);
        }
        return std::move(m_found);
    }

private:
    CharKind kindAt(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() ? classOf(m_text[at].unicode()).kind : CharKind::Separator;
    }
    bool isSpace(qsizetype at) const { return kindAt(at) == CharKind::Space; }
    bool isArabic(qsizetype at) const { return kindAt(at) == CharKind::Arabic; }

    void add(qsizetype start, qsizetype end, const std::optional<QString>& by, TypographyReason reason)
    {
        m_found.append({int(start), int(end - start), by, reason});
    }

    qsizetype startOfSpaces(qsizetype end) const
    {
        while (isSpace(end - 1))
            --end;
        return end;
    }

    qsizetype endOfSpaces(qsizetype start) const
    {
        while (isSpace(start))
            ++start;
        return start;
    }

    // Two or more of one mark; of ! and ?, and of three points, there may be as many as one likes.
    bool isDoubled(qsizetype at) const
    {
        const QChar mark = m_text[at];
        if (!QStringView(u",،;؛.").contains(mark) || m_scope.at(at + 1) != mark || m_scope.at(at - 1) == mark)
            return false;
        const bool points = mark == u'.';
        return !points || (m_scope.at(at + 2) != u'.' && kindAt(at - 1) != CharKind::Separator &&
                           !isSpace(at - 1) && (at + 2 == m_text.size() || isSpace(at + 2)));
    }

    void lookAtDoubled(int at)
    {
        qsizetype end = at;
        while (m_scope.at(end) == m_text[at])
            ++end;
        const auto latin = latinMarks.indexOf(m_text[at]);
        const bool other = m_scope.language == Language::Arabic && latin >= 0 && followsArabic(at);
        add(at, end, QString(other ? arabicMarks[latin] : m_text[at]), DoubledMark);
    }

    // A number below zero may follow a comma, and a hyphen that joins is no dash.
    void lookAtDash(int at)
    {
        const qsizetype dash = endOfSpaces(at + 1);
        if (dash > at + 1 && m_scope.at(dash) == u'-' && isSpace(dash + 1))
            add(at, dash + 1, {}, MarkAndDash);
    }

    void lookAtBracket(int at)
    {
        const qsizetype end = endOfSpaces(at + 1);
        if (end > at + 1 && end < m_text.size() && m_text[end] != u')')
            add(at, end, u"("_s, SpaceInBracket);
    }

    void lookAtArabic(int at)
    {
        const QChar mark = m_text[at];
        const auto latin = latinMarks.indexOf(mark);
        if (latin >= 0 && m_scope.at(at - 1) != mark && wantsArabic(at)) {
            const QString behind = isArabic(at + 1) ? u" "_s : QString();
            const qsizetype start = startOfSpaces(at);
            add(start > 0 ? start : at, at + 1, arabicMarks[latin] + behind, LatinMark);
            return;
        }
        if (arabicMarks.contains(mark))
            lookAroundArabicMark(at);
        else if ((mark == u':' || mark == u'!' || mark == u'.') && endsClause(at) && isArabicBefore(at))
            addSpaceBefore(at, Habit);
        else if (mark == u'«' || mark == u'»')
            lookWithinQuotes(at);
    }

    // The space that should not be there goes together with the one that is missing.
    void lookAroundArabicMark(int at)
    {
        const CharKind next = kindAt(at + 1);
        const bool decimal = next == CharKind::Digit && kindAt(at - 1) == CharKind::Digit;
        const bool parts = m_text[at] != u'؟';
        const bool missing =
            !decimal && (next == CharKind::Arabic || (parts && (isLatin(next) || next == CharKind::Digit)));
        if (missing)
            add(at, at + 1, m_text[at] + u" "_s, NoSpaceAfterMark);
        addSpaceBefore(at, SpaceBeforeMark);
    }

    void addSpaceBefore(qsizetype at, TypographyReason reason)
    {
        const qsizetype start = startOfSpaces(at);
        if (start > 0 && start < at)
            add(start, at, QString(), reason);
    }

    bool endsClause(qsizetype at) const { return at + 1 == m_text.size() || isSpace(at + 1); }

    bool isArabicBefore(qsizetype at) const
    {
        const qsizetype start = startOfSpaces(at);
        return start < at && (isArabic(start - 1) || kindAt(start - 1) == CharKind::Mark);
    }

    // Arabic writes no spaces inside its quotation marks.
    void lookWithinQuotes(qsizetype at)
    {
        const bool opens = m_text[at] == u'«';
        const qsizetype start = opens ? at + 1 : startOfSpaces(at);
        const qsizetype end = opens ? endOfSpaces(at + 1) : at;
        if (start > 0 && start < end && end < m_text.size())
            add(start, end, QString(), Habit);
    }

    // Behind an Arabic word, or between a figure, a bracket or a Latin word and the Arabic that goes on.
    bool wantsArabic(qsizetype at) const
    {
        if (followsArabic(at))
            return true;
        const qsizetype behind = startOfSpaces(at) - 1;
        const QChar before = m_scope.at(behind);
        const CharKind kind = kindAt(behind);
        const bool closes = !before.isNull() && QStringView(u"»”)]").contains(before);
        const bool isBehind = kind == CharKind::Digit || isLatin(kind) || closes;
        const qsizetype next = endOfSpaces(at + 1);
        const bool ends = next == m_text.size() && m_text[at] == u'?' && closes;
        return isBehind && (ends || (next > at + 1 && isArabic(next)));
    }

    // Vowel marks may stand between the letter and the mark, and a space that shouldn't be there.
    bool followsArabic(qsizetype at) const
    {
        qsizetype before = startOfSpaces(at) - 1;
        while (kindAt(before) == CharKind::Mark || kindAt(before) == CharKind::Hidden)
            --before;
        return isArabic(before);
    }

    void lookAtFrench(int at)
    {
        const QChar mark = m_text[at];
        const qsizetype start = startOfSpaces(at);
        if (const auto arabic = arabicMarks.indexOf(mark); arabic >= 0) {
            if (start > 0 && !isArabic(start - 1) && !isArabic(endOfSpaces(at + 1)))
                writeLatin(start, at, latinMarks[arabic]);
            return;
        }
        const bool pauses = mark == u',' || (mark == u'.' && m_scope.at(at + 1) != u'.');
        if (pauses && start > 0 && start < at && endsClause(at) && isWordEnd(start - 1))
            add(start, at, QString(), SpaceBeforeMark);
        else if (mark == u',' && isWord(at))
            add(at, at + 1, u", "_s, NoSpaceAfterMark);
    }

    void writeLatin(qsizetype start, qsizetype at, QChar mark)
    {
        const QChar space = frenchSpaceBefore(mark, m_scope.profile);
        add(start, at + 1, (space.isNull() ? QString() : QString(space)) + mark, ArabicMark);
    }

    bool isWordEnd(qsizetype at) const
    {
        return m_text[at].isLetterOrNumber() || QStringView(u"»”)]%").contains(m_text[at]);
    }

    // Two small letters on either side: no formula, no list of signs.
    bool isWord(qsizetype at) const
    {
        const auto isSmall = [this](qsizetype place) { return kindAt(place) == CharKind::Lower; };
        return isSmall(at - 1) && isSmall(at - 2) && isSmall(at + 1) && isSmall(at + 2);
    }

    const TypographyScope& m_scope;
    QStringView m_text;
    TypographyChanges m_found;
};

} // namespace

TypographyChanges markSlips(const TypographyScope& scope)
{
    return Reader(scope).read();
}

} // namespace tarjuman::text
