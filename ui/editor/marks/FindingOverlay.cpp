#include "ui/editor/marks/FindingOverlay.h"

#include "ui/common/Tokens.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/layout/PairRows.h"
#include "ui/editor/marks/FindingMarks.h"
#include "ui/editor/text/SideText.h"

namespace tarjuman::ui {

template <typename Paint>
void FindingOverlay::forEachSeen(const OverlayContext& context, Paint paint) const
{
    for (int row = context.firstRow; row <= context.lastRow; ++row) {
        const int first = context.rows.firstOf(m_text.language(), row);
        for (int i = first; i < first + context.rows.countOf(m_text.language(), row); ++i)
            paint(i, m_text.paragraphs()[i].id);
    }
}

void FindingOverlay::paintBelow(const OverlayContext& context)
{
    if (!m_marks.chosen())
        return;
    const checks::Finding& finding = m_marks.chosen()->finding;
    forEachSeen(context, [&](int paragraph, release::ParagraphId id) {
        for (const checks::Where* end : {&finding.anchor(), finding.otherEnd()}) {
            if (end && end->paragraph == id)
                wash(context, paragraph, *end);
        }
    });
}

void FindingOverlay::wash(const OverlayContext& context, int paragraph, const checks::Where& where)
{
    const int top = context.layout.topOf(paragraph);
    const ParagraphStyle& style = context.layout.styleOf(paragraph);
    context.painter.setPen(Qt::NoPen);
    context.painter.setBrush(tokens().wash);
    for (const StretchPiece& piece : context.layout.piecesOf(paragraph, where.start, where.length)) {
        const double baseline = qRound(top + piece.baseline);
        const QRectF box(piece.left - 2, baseline - style.lineHeight * 0.65, piece.right - piece.left + 4,
                         style.lineHeight * 0.65 + style.markDepth);
        context.painter.drawRoundedRect(box, 3, 3);
    }
}

void FindingOverlay::paintAbove(const OverlayContext& context)
{
    context.painter.setPen(QPen(tokens().amber, 2, Qt::SolidLine, Qt::FlatCap));
    forEachSeen(context, [&](int paragraph, release::ParagraphId id) {
        const checks::Findings findings = m_marks.findings(id);
        if (!findings.isEmpty())
            underline(context, paragraph, findings);
    });
}

// What is missing has nothing to be underlined; the gap is seen.
void FindingOverlay::underline(const OverlayContext& context, int paragraph,
                               const checks::Findings& findings) const
{
    const int top = context.layout.topOf(paragraph);
    const int depth = context.layout.styleOf(paragraph).markDepth;
    const ShownPart shown = context.shownPartOf(paragraph);
    for (const checks::Finding& finding : findings) {
        const checks::Where& where = finding.where;
        if (finding.isOfWhatLacks() || !shown.touches(where.start, where.length))
            continue;
        for (const StretchPiece& piece : context.layout.piecesOf(paragraph, where.start, where.length)) {
            const double y = qRound(top + piece.baseline) + depth;
            context.painter.drawLine(QPointF(piece.left, y), QPointF(piece.right, y));
        }
    }
}

} // namespace tarjuman::ui
