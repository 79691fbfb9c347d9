#include "ui/editor/commands/LineJoining.h"

#include "app/release/Pairing.h"
#include "app/text/BrokenLines.h"
#include "ui/editor/column/PairArea.h"

namespace tarjuman::ui {

using release::Paragraph;
using text::Language;
using text::LineJoin;

namespace {

// Both as one, with the spans of both; the paragraph stays the first one.
void append(Paragraph& paragraph, const Paragraph& next, const LineJoin& join)
{
    const qsizetype kept = paragraph.text.size() - join.dropped;
    paragraph.spans = release::spansWithin(paragraph.spans, 0, int(kept));
    paragraph.text.truncate(kept);
    paragraph.text += join.between;
    paragraph.spans = release::joinedSpans(paragraph.spans, paragraph.text.size(), next.spans);
    paragraph.text += next.text;
}

} // namespace

LineJoining::LineJoining(PairArea& area, QObject* parent)
    : QObject(parent)
    , m_area(area)
{
    for (Language language : text::bothLanguages) {
        connect(&area.column(language), &TextColumn::pasted, this,
                [this, language](int first, int count) { notePaste(language, first, count); });
    }
}

QStringList LineJoining::linesOf(Language language, int first, int count) const
{
    QStringList lines;
    for (const Paragraph& paragraph : m_area.text(language).paragraphs().mid(first, count))
        lines.append(paragraph.text);
    return lines;
}

void LineJoining::notePaste(Language language, int first, int count)
{
    m_pasted = {language, first, linesOf(language, first, count)};
    if (text::areBroken(m_pasted.lines))
        Q_EMIT brokenLinesPasted();
}

void LineJoining::joinPasted()
{
    const auto count = int(m_pasted.lines.size());
    if (linesOf(m_pasted.language, m_pasted.first, count) == m_pasted.lines)
        join(m_pasted.language, m_pasted.first, count);
}

void LineJoining::joinSelected()
{
    TextColumn& column = m_area.currentColumn();
    const QTextCursor cursor = column.textCursor();
    const int first = column.text().placeOf(cursor.selectionStart()).paragraph;
    const int last = column.text().placeOf(cursor.selectionEnd()).paragraph;
    join(column.language(), first, last - first + 1);
}

void LineJoining::join(Language language, int first, int count)
{
    TextColumn& column = m_area.column(language);
    const QList<Paragraph> lines = column.text().paragraphs().mid(first, count);
    if (column.isReadOnly() || lines.size() < 2)
        return;
    const QList<LineJoin> joins = text::lineJoins(linesOf(language, first, count));
    QList<Paragraph> whole{lines.first()};
    for (qsizetype i = 0; i < joins.size(); ++i) {
        if (joins[i].kind == LineJoin::Kind::NewParagraph)
            whole.append(lines[i + 1]);
        else
            append(whole.last(), lines[i + 1], joins[i]);
    }
    if (whole.size() == lines.size())
        return;
    const auto pairs =
        release::spliced(m_area.page().rows().pairs(), language, first, count, int(whole.size()));
    column.text().replace(first, count, whole, pairs, {first, 0});
    column.setCaret({first + int(whole.size()) - 1, int(whole.last().text.size())});
    m_area.updateCurrentRow();
}

} // namespace tarjuman::ui
