#include "ui/editor/marks/FindingMarks.h"

#include "ui/editor/column/PairArea.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/text/TextShift.h"

#include <algorithm>
#include <utility>

namespace tarjuman::ui {

using checks::Finding;
using checks::Findings;
using checks::Rule;
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
    repaint(others);
    choose();
    Q_EMIT changed();
}

void FindingMarks::forget()
{
    m_known.clear();
    m_written = ParagraphId::None;
    m_moved = false;
    m_chosen.reset();
    Q_EMIT changed();
    Q_EMIT chosenChanged();
}

// What stands before the edit stays, what stands after it moves along, what it touched goes.
static Findings moved(const Findings& findings, const QString& before, const QString& after)
{
    const auto [start, end] = shiftBetween(before, after);
    Findings kept;
    for (Finding finding : findings) {
        if (finding.end() < start) {
            kept.append(finding);
        } else if (finding.start > before.size() - end) {
            finding.start += int(after.size() - before.size());
            kept.append(finding);
        }
    }
    return kept;
}

void FindingMarks::noteEdited(const QList<Paragraph>& removed, const QList<Paragraph>& inserted)
{
    QSet<ParagraphId> touched; // what goes may have stood on lines that the edit left alone
    bool areFewer = false;
    for (const Paragraph& before : removed) {
        const auto after = std::ranges::find(inserted, before.id, &Paragraph::id);
        const bool isWritten = after != inserted.end() && after->text != before.text;
        if (isWritten && std::exchange(m_written, before.id) != before.id)
            touched.insert(before.id);
        const auto known = m_known.find(before.id);
        if (known == m_known.end())
            continue;
        const Findings kept = after == inserted.end() ? Findings() : moved(*known, before.text, after->text);
        if (kept.size() != known->size()) {
            areFewer = true;
            touched.insert(before.id);
        }
        m_moved = true;
        if (kept.isEmpty())
            m_known.erase(known);
        else
            *known = kept;
    }
    repaint(touched);
    if (m_chosen)
        choose();
    if (areFewer)
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

// A quotation that is being written isn't closed yet, and the sentence not at its end.
Findings FindingMarks::findings(ParagraphId paragraph) const
{
    Findings findings = m_known.value(paragraph);
    if (paragraph == m_written && !findings.isEmpty()) {
        findings.removeIf([](const Finding& finding) {
            return finding.rule == Rule::Unbalanced || finding.rule == Rule::SplitParagraph;
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

QString FindingMarks::wordsOf(const ShownFinding& finding) const
{
    return m_area.text(finding.language)
        .paragraphs()
        .value(finding.paragraph)
        .text.mid(finding.finding.start, finding.finding.length);
}

std::optional<ShownFinding> FindingMarks::at(Language language, int paragraph, int offset) const
{
    const auto& paragraphs = m_area.text(language).paragraphs();
    if (paragraph < 0 || paragraph >= paragraphs.size())
        return {};
    for (const Finding& finding : findings(paragraphs[paragraph].id)) {
        if (offset >= finding.start && offset <= finding.end())
            return ShownFinding{language, paragraph, finding};
    }
    return {};
}

void FindingMarks::choose()
{
    const TextColumn& column = m_area.currentColumn();
    std::optional<ShownFinding> chosen;
    if (!m_known.isEmpty()) {
        const Place caret = column.caret();
        chosen = at(column.language(), caret.paragraph, caret.offset);
    }
    if (chosen == m_chosen)
        return;
    QSet<ParagraphId> touched;
    for (const auto& one : {m_chosen, chosen}) {
        if (one)
            touched.insert(m_area.text(one->language).paragraphs().value(one->paragraph).id);
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
