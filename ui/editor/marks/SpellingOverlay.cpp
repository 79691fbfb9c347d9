#include "ui/editor/marks/SpellingOverlay.h"

#include "ui/common/Tokens.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/layout/PairRows.h"
#include "ui/editor/marks/SpellingMarks.h"
#include "ui/editor/text/SideText.h"

namespace tarjuman::ui {

using spelling::Verdict;

void SpellingOverlay::paintAbove(const OverlayContext& context)
{
    for (int row = context.firstRow; row <= context.lastRow; ++row) {
        const int first = context.rows.firstOf(m_text.language(), row);
        for (int i = first; i < first + context.rows.countOf(m_text.language(), row); ++i)
            paintParagraph(context, i);
    }
}

void SpellingOverlay::paintParagraph(const OverlayContext& context, int paragraph)
{
    const auto id = m_text.paragraphs()[paragraph].id;
    const QList<spelling::Mark>& marks = m_marks.marks(id);
    if (marks.isEmpty())
        return;
    const int top = context.layout.topOf(paragraph);
    const int depth = context.layout.styleOf(paragraph).markDepth;
    const ShownPart shown = context.shownPartOf(paragraph);
    for (const spelling::Mark& mark : marks) {
        if (!shown.touches(mark.start, mark.length) || m_marks.isBeingTyped(id, mark))
            continue;
        for (const StretchPiece& piece : context.layout.piecesOf(paragraph, mark.start, mark.length))
            paintMark(context.painter, piece, qRound(top + piece.baseline), depth, mark.verdict);
    }
}

void SpellingOverlay::paintMark(QPainter& painter, const StretchPiece& piece, int baseline, int depth,
                                Verdict verdict)
{
    const double left = piece.left + 1;
    const double right = piece.right - 1;
    const int y = baseline + depth;
    if (verdict == Verdict::Error) {
        m_slipDots.paint(painter, left, right, y, tokens().red);
        return;
    }
    if (verdict == Verdict::Foreign) {
        m_foreignDots.paint(painter, left, right, y, tokens().control);
        return;
    }
    QPen pen(tokens().amber, 1);
    if (verdict != Verdict::Hint) {
        pen = QPen(tokens().control, 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4, 3});
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(left, y + 0.5), QPointF(right, y + 0.5));
}

} // namespace tarjuman::ui
