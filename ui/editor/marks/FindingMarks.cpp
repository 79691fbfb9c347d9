#include "ui/editor/marks/FindingMarks.h"

#include "ui/editor/column/PairArea.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/text/TextShift.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace tarjuman::ui {

using checks::Finding;
using checks::Findings;
using checks::Rule;
using checks::Where;
using release::Paragraph;
using release::ParagraphId;
using text::bothLanguages;
using text::Language;

FindingMarks::FindingMarks(PairArea& area, QObject* parent)
    : QObject(parent)
    , m_area(area)
{
}

// Paragraphs that have others in one than in the other.
static QSet<ParagraphId> differing(const desk::FindingsByParagraph& before,
                                   const desk::FindingsByParagraph& after)
{
    QSet<ParagraphId> others;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (after.value(it.key()) != it.value())
            others.insert(it.key());
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key()))
            others.insert(it.key());
    }
    return others;
}

void FindingMarks::take(const desk::FindingsByParagraph& findings)
{
    const QSet<ParagraphId> others = differing(m_known, findings);
    if (others.isEmpty() && !m_moved)
        return;
    m_moved = false;
    m_known = findings;
    learnOpposites();
    repaint(others);
    choose();
    Q_EMIT changed();
}

void FindingMarks::forget()
{
    m_known.clear();
    m_opposites.clear();
    m_preferred.reset();
    m_written = ParagraphId::None;
    m_moved = false;
    m_chosen.reset();
    Q_EMIT changed();
    Q_EMIT chosenChanged();
}

void FindingMarks::learnOpposites()
{
    m_opposites.clear();
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        for (const Finding& finding : it.value()) {
            if (finding.otherEnd())
                m_opposites[finding.otherEnd()->paragraph].insert(it.key());
        }
    }
}

namespace {

// Of an edit within a paragraph.
struct Shift {
    ParagraphId paragraph = ParagraphId::None;
    qsizetype start = 0; // of what was touched
    qsizetype end = 0;   // of what was touched, before the edit
    qsizetype by = 0;
};

// What stands before the edit stays, what stands after it moves along, what it touched goes.
bool isStillThere(Where& where, const Shift& shift)
{
    if (where.paragraph != shift.paragraph || where.end() < shift.start)
        return true;
    if (where.start <= shift.end)
        return false;
    where.start += int(shift.by);
    return true;
}

Findings moved(const Findings& findings, const Shift& shift)
{
    Findings kept;
    for (Finding finding : findings) {
        if (isStillThere(finding.where, shift) &&
            (!finding.counterpart || isStillThere(*finding.counterpart, shift)))
            kept.append(finding);
    }
    return kept;
}

} // namespace

void FindingMarks::shift(const Paragraph& before, const Paragraph* after, QSet<ParagraphId>& lost)
{
    Shift shift{before.id, 0, before.text.size(), 0};
    if (after) {
        const auto [start, end] = shiftBetween(before.text, after->text);
        shift = {before.id, start, before.text.size() - end, after->text.size() - before.text.size()};
    }
    const QSet<ParagraphId> concerned = m_opposites.value(before.id) + QSet<ParagraphId>{before.id};
    for (const ParagraphId id : concerned) {
        const auto known = m_known.find(id);
        if (known == m_known.end())
            continue;
        const Findings kept = moved(*known, shift);
        if (kept.size() != known->size())
            lost.insert(id);
        m_moved = true;
        if (kept.isEmpty())
            m_known.erase(known);
        else
            *known = kept;
    }
}

void FindingMarks::noteEdited(const QList<Paragraph>& removed, const QList<Paragraph>& inserted)
{
    QSet<ParagraphId> touched; // what goes may have stood on lines that the edit left alone
    QSet<ParagraphId> lost;
    for (const Paragraph& before : removed) {
        const auto after = std::ranges::find(inserted, before.id, &Paragraph::id);
        const bool isWritten = after != inserted.end() && after->text != before.text;
        if (isWritten && std::exchange(m_written, before.id) != before.id)
            touched.insert(before.id);
        shift(before, after == inserted.end() ? nullptr : &*after, lost);
    }
    repaint(touched + lost);
    if (m_chosen)
        choose();
    if (!lost.isEmpty())
        Q_EMIT changed();
}

void FindingMarks::noteCaretMoved()
{
    if (m_written != ParagraphId::None) {
        const TextColumn& column = m_area.currentColumn();
        const int paragraph = column.caretParagraph();
        const auto& paragraphs = m_area.currentColumn().text().paragraphs();
        if (paragraph >= paragraphs.size() || paragraphs[paragraph].id != m_written) {
            repaint({std::exchange(m_written, ParagraphId::None)});
            Q_EMIT changed();
        }
    }
    choose();
}

// A quotation that is being written isn't closed yet, the sentence not at its end, and nobody has translated
// it.
Findings FindingMarks::findings(ParagraphId paragraph) const
{
    Findings findings = m_known.value(paragraph);
    if (paragraph == m_written && !findings.isEmpty()) {
        findings.removeIf([](const Finding& finding) {
            return finding.rule == Rule::Unbalanced || finding.rule == Rule::SplitParagraph ||
                   finding.rule == Rule::MissingParagraph;
        });
    }
    return findings;
}

int FindingMarks::countIn(int row) const
{
    qsizetype count = 0;
    const PairRows& rows = m_area.page().rows();
    for (const Language language : bothLanguages) {
        const auto& paragraphs = m_area.text(language).paragraphs();
        const int first = rows.firstOf(language, row);
        for (int i = first; i < first + rows.countOf(language, row); ++i)
            count += findings(paragraphs[i].id).size();
    }
    return int(count);
}

QList<ShownFinding> FindingMarks::all() const
{
    QList<ShownFinding> all;
    const PairRows& rows = m_area.page().rows();
    for (int row = 0; row < rows.rowCount() && !m_known.isEmpty(); ++row) {
        for (const Language language : bothLanguages) {
            const auto& paragraphs = m_area.text(language).paragraphs();
            const int first = rows.firstOf(language, row);
            for (int i = first; i < first + rows.countOf(language, row); ++i) {
                for (const Finding& finding : findings(paragraphs[i].id))
                    all.append({language, i, finding});
            }
        }
    }
    return all;
}

QString FindingMarks::textOf(const Where& where) const
{
    const auto& paragraphs = m_area.text(where.language).paragraphs();
    const auto paragraph = std::ranges::find(paragraphs, where.paragraph, &Paragraph::id);
    return paragraph == paragraphs.end() ? QString() : paragraph->text.mid(where.start, where.length);
}

QString FindingMarks::wordsOf(const ShownFinding& finding) const
{
    const Where& where = finding.finding.anchor();
    return m_area.text(finding.language)
        .paragraphs()
        .value(finding.paragraph)
        .text.mid(where.start, where.length);
}

QString FindingMarks::oppositeOf(const ShownFinding& finding) const
{
    const Where* other = finding.finding.otherEnd();
    return other && !other->isGap() ? textOf(*other) : QString();
}

std::optional<ShownFinding> FindingMarks::at(Language language, int paragraph, int offset) const
{
    const auto& paragraphs = m_area.text(language).paragraphs();
    if (paragraph < 0 || paragraph >= paragraphs.size() || m_known.isEmpty())
        return {};
    const ParagraphId id = paragraphs[paragraph].id;
    std::optional<Finding> best;
    int fewest = std::numeric_limits<int>::max();
    const auto consider = [&](const Finding& finding, const Where& where) {
        const bool isHere = where.paragraph == id && offset >= where.start && offset <= where.end();
        const bool isPreferred = isHere && m_preferred == finding;
        if (!isPreferred && (!isHere || where.length >= fewest))
            return;
        best = finding;
        fewest = isPreferred ? 0 : where.length;
    };
    for (const Finding& finding : findings(id))
        consider(finding, finding.anchor());
    for (const ParagraphId other : m_opposites.value(id)) {
        for (const Finding& finding : findings(other)) {
            if (finding.otherEnd())
                consider(finding, *finding.otherEnd());
        }
    }
    return best ? shown(*best) : std::nullopt;
}

std::optional<ShownFinding> FindingMarks::shown(const Finding& finding) const
{
    const Where& where = finding.anchor();
    const auto& paragraphs = m_area.text(where.language).paragraphs();
    const auto found = std::ranges::find(paragraphs, where.paragraph, &Paragraph::id);
    if (found == paragraphs.end())
        return {};
    return ShownFinding{where.language, int(found - paragraphs.begin()), finding};
}

void FindingMarks::prefer(const ShownFinding& finding)
{
    m_preferred = finding.finding;
    choose();
}

void FindingMarks::choose()
{
    const TextColumn& column = m_area.currentColumn();
    std::optional<ShownFinding> chosen;
    if (!m_known.isEmpty()) {
        const Place caret = column.caret();
        chosen = at(column.language(), caret.paragraph, caret.offset);
    }
    // To write in a paragraph that has no counterpart is no choice of that finding.
    if (chosen && chosen->finding.isOfWhatLacks() && chosen->finding != m_preferred)
        chosen.reset();
    if (!chosen || chosen->finding != m_preferred)
        m_preferred.reset();
    if (chosen == m_chosen)
        return;
    QSet<ParagraphId> touched;
    for (const auto& one : {m_chosen, chosen}) {
        if (one)
            touched << one->finding.anchor().paragraph;
        if (one && one->finding.otherEnd())
            touched << one->finding.otherEnd()->paragraph;
    }
    m_chosen = chosen;
    repaint(touched);
    Q_EMIT chosenChanged();
}

void FindingMarks::repaint(const QSet<ParagraphId>& touched)
{
    m_area.repaintParagraphs(touched);
    for (const PlacedParagraph& seen : m_area.paragraphsInView()) {
        if (touched.contains(seen.id))
            m_area.gutter().updateRow(seen.row);
    }
}

} // namespace tarjuman::ui
