#include "ui/editor/SpellingOverlay.h"

#include "ui/common/Tokens.h"
#include "ui/editor/PairedLayout.h"
#include "ui/editor/PairRows.h"
#include "ui/editor/SideText.h"
#include "ui/editor/SpellingMarks.h"

namespace tarjuman::ui {

using spelling::Verdict;

static QPen penOf(Verdict verdict)
{
    QPen pen;
    switch (verdict) {
    case Verdict::Error: // round dots of 2, 4 apart; the pattern counts in widths of the pen
        pen = QPen(tokens().red, 2, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.01, 2});
        break;
    case Verdict::Hint:
        pen = QPen(tokens().amber, 1);
        break;
    case Verdict::Foreign:
        pen = QPen(tokens().control, 1.5, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.01, 2.67});
        break;
    default:
        pen = QPen(tokens().control, 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4, 3});
        break;
    }
    return pen;
}

void SpellingOverlay::paintAbove(const OverlayContext& context)
{
    for (int row = context.firstRow; row <= context.lastRow; ++row) {
        const int first = context.rows.firstOf(m_text.language(), row);
        for (int i = first; i < first + context.rows.countOf(m_text.language(), row); ++i)
            paintParagraph(context, i);
    }
}

void SpellingOverlay::paintParagraph(const OverlayContext& context, int paragraph) const
{
    const auto id = m_text.paragraphs()[paragraph].id;
    const QList<spelling::Mark>& marks = m_marks.marks(id);
    if (marks.isEmpty())
        return;
    const int top = context.layout.topOf(paragraph);
    const int depth = context.layout.styleOf(paragraph).markDepth;
    for (const spelling::Mark& mark : marks) {
        if (m_marks.isBeingTyped(id, mark))
            continue;
        context.painter.setPen(penOf(mark.verdict));
        for (const StretchPiece& piece : context.layout.piecesOf(paragraph, mark.start, mark.length)) {
            const double y =
                qRound(top + piece.baseline) + depth + (mark.verdict == Verdict::Error ? 0 : 0.5);
            context.painter.drawLine(QPointF(piece.left + 1, y), QPointF(piece.right - 1, y));
        }
    }
}

} // namespace tarjuman::ui
