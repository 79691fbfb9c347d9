#include "ui/editor/marks/FindingOverlay.h"

#include "ui/common/Tokens.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/layout/PairRows.h"
#include "ui/editor/marks/FindingMarks.h"
#include "ui/editor/text/SideText.h"

namespace tarjuman::ui {

void FindingOverlay::paintBelow(const OverlayContext& context)
{
    const auto& chosen = m_marks.chosen();
    if (!chosen || chosen->language != m_text.language() || chosen->paragraph >= m_text.paragraphs().size())
        return;
    const int row = context.rows.rowOf(m_text.language(), chosen->paragraph);
    if (row < context.firstRow || row > context.lastRow)
        return;
    const int top = context.layout.topOf(chosen->paragraph);
    const ParagraphStyle& style = context.layout.styleOf(chosen->paragraph);
    context.painter.setPen(Qt::NoPen);
    context.painter.setBrush(tokens().wash);
    for (const StretchPiece& piece :
         context.layout.piecesOf(chosen->paragraph, chosen->finding.start, chosen->finding.length)) {
        const double baseline = qRound(top + piece.baseline);
        const QRectF box(piece.left - 2, baseline - style.lineHeight * 0.65, piece.right - piece.left + 4,
                         style.lineHeight * 0.65 + style.markDepth);
        context.painter.drawRoundedRect(box, 3, 3);
    }
}

void FindingOverlay::paintAbove(const OverlayContext& context)
{
    context.painter.setPen(QPen(tokens().amber, 2, Qt::SolidLine, Qt::FlatCap));
    for (int row = context.firstRow; row <= context.lastRow; ++row) {
        const int first = context.rows.firstOf(m_text.language(), row);
        for (int i = first; i < first + context.rows.countOf(m_text.language(), row); ++i)
            paintParagraph(context, i);
    }
}

void FindingOverlay::paintParagraph(const OverlayContext& context, int paragraph) const
{
    const checks::Findings findings = m_marks.findings(m_text.paragraphs()[paragraph].id);
    if (findings.isEmpty())
        return;
    const int top = context.layout.topOf(paragraph);
    const int depth = context.layout.styleOf(paragraph).markDepth;
    const ShownPart shown = context.shownPartOf(paragraph);
    for (const checks::Finding& finding : findings) {
        if (!shown.touches(finding.start, finding.length))
            continue;
        for (const StretchPiece& piece : context.layout.piecesOf(paragraph, finding.start, finding.length)) {
            const double y = qRound(top + piece.baseline) + depth;
            context.painter.drawLine(QPointF(piece.left, y), QPointF(piece.right, y));
        }
    }
}

} // namespace tarjuman::ui
