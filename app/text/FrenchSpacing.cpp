#include "app/text/FrenchSpacing.h"

#include "app/text/Characters.h"
#include "app/text/FrenchNumberSpacing.h"
#include "app/text/FrenchSpaces.h"
#include "app/text/MarkPairs.h"
#include "app/text/QuotedLanguage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

using enum TypographyReason;

constexpr QStringView marks = u";:!?";

bool isNoBreak(QChar c)
{
    return c == QChar(0x00A0) || c == QChar(0x202F);
}

bool isArabic(QChar c)
{
    return classOf(c.unicode()).kind == CharKind::Arabic;
}

class Spacing {
public:
    explicit Spacing(const TypographyScope& scope)
        : m_scope(scope)
        , m_text(scope.text)
    {
        if (std::ranges::any_of(m_text, [](QChar c) { return QStringView(u"«“").contains(c); }))
            noteForeign();
    }

    TypographyChanges read()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            if (marks.contains(m_text[at]))
                beforeMark(at);
            else if (m_text[at] == u'«')
                behindOpening(at);
            else if (m_text[at] == u'»')
                beforeClosing(at);
            else if (m_text[at] == u'.' || m_text[at] == u'-')
                habits(at);
        }
        return std::move(m_found);
    }

private:
    // What is quoted in another language keeps that language's spaces.
    void noteForeign()
    {
        for (const MarkPair& pair : markPairsIn(m_text, Language::French).pairs) {
            const QuotedLanguage language =
                quotedLanguage(m_text.sliced(pair.opening + 1, pair.closing - pair.opening - 1));
            if (language == QuotedLanguage::English || language == QuotedLanguage::Arabic)
                m_foreign.append({pair.opening + 1, pair.closing});
        }
    }

    bool isForeign(qsizetype at) const
    {
        return std::ranges::any_of(m_foreign,
                                   [at](const Span& span) { return at >= span.start && at < span.end; });
    }

    qsizetype startOfSpaces(qsizetype end) const
    {
        qsizetype start = end;
        while (start > 0 && m_text[start - 1].isSpace())
            --start;
        return start;
    }

    // A mark within a word belongs to it: 10:30, a:b, Yahoo!Mail; so does the colon of a smiling face.
    bool belongsToWord(qsizetype at, bool isSpaced) const
    {
        const QChar next = m_scope.at(at + 1);
        if (m_text[at] == u':' && (next == u'-' || next == u')' || next == u'('))
            return true;
        return !isSpaced && (next.isLetterOrNumber() || next == u'/' || next == u'\\');
    }

    void beforeMark(qsizetype at)
    {
        const qsizetype start = startOfSpaces(at);
        const QChar before = m_scope.at(start - 1);
        if (start == 0 || marks.contains(before) || before == u'«' || isArabic(before) ||
            before.category() == QChar::Punctuation_Open || QStringView(u"“\"…'").contains(before) ||
            belongsToWord(at, start < at) || isForeign(at))
            return;
        want(start, at, frenchSpaceBefore(m_text[at], m_scope.profile));
    }

    // The one that the profile wants; another no-break space is no slip.
    void want(qsizetype start, qsizetype end, QChar wanted)
    {
        const QString by = wanted.isNull() ? QString() : QString(wanted);
        const QStringView present = m_text.sliced(start, end - start);
        if (present == by)
            return;
        const bool isHabit = present.size() == 1 && isNoBreak(present[0]);
        m_found.append({int(start), int(end - start), by, isHabit ? Habit : NoBreakSpace});
    }

    void behindOpening(qsizetype at)
    {
        qsizetype end = at + 1;
        while (end < m_text.size() && m_text[end].isSpace())
            ++end;
        if (end < m_text.size() && !isArabic(m_text[end]) && !QStringView(u"»)]").contains(m_text[end]))
            wantInside(at + 1, end);
    }

    void beforeClosing(qsizetype at)
    {
        const qsizetype start = startOfSpaces(at);
        if (start == 0 || isArabic(m_text[start - 1]) || m_text[start - 1] == u'«')
            return;
        // A bracket that opens bears no space behind it, and nothing can stand between the two.
        if (m_text[start - 1] != u'(' && m_text[start - 1] != u'[')
            wantInside(start, at);
    }

    // Both no-break spaces are right inside « »: houses differ.
    void wantInside(qsizetype start, qsizetype end)
    {
        if (end - start != 1 || !isNoBreak(m_text[start]))
            m_found.append(
                {int(start), int(end - start), QString(frenchSpaceInQuotes(m_scope.profile)), NoBreakSpace});
    }

    void habits(qsizetype at)
    {
        const bool dash =
            m_text[at] == u'-' && at > 1 && m_scope.at(at - 1) == u' ' && m_scope.at(at + 1) == u' ' &&
            (m_scope.at(at - 2).isLetterOrNumber() || QStringView(u"»”)]").contains(m_scope.at(at - 2)));
        if (dash) {
            m_found.append({int(at), 1, u"–"_s, Habit});
            return;
        }
        if (m_text[at] != u'.' || m_scope.at(at + 1) != u'.' || m_scope.at(at - 1) == u'.')
            return;
        qsizetype end = at;
        while (m_scope.at(end) == u'.')
            ++end;
        if (end - at == 3)
            m_found.append({int(at), 3, u"…"_s, Habit});
    }

    const TypographyScope& m_scope;
    QStringView m_text;
    QList<Span> m_foreign;
    TypographyChanges m_found;
};

} // namespace

TypographyChanges frenchSpacing(const TypographyScope& scope)
{
    return Spacing(scope).read() + frenchNumberSpacing(scope);
}

} // namespace tarjuman::text
