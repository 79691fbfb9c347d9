#include "ui/editor/marks/CommentOverlay.h"

#include "ui/common/Tokens.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/layout/PairRows.h"
#include "ui/editor/text/SideText.h"

namespace tarjuman::ui {

using release::Comment;

CommentOverlay::Repaint CommentOverlay::setComments(const QList<Comment>& comments)
{
    m_comments.clear();
    QList<std::pair<qint64, release::ParagraphId>> places;
    for (const Comment& comment : comments) {
        if (comment.resolved || comment.length == 0)
            continue;
        m_comments[comment.paragraph].append(comment);
        places.append({comment.id, comment.paragraph});
    }
    return std::exchange(m_places, places) == places ? Repaint::WithTheText : Repaint::Needed;
}

void CommentOverlay::paintBelow(const OverlayContext& context)
{
    if (m_chosen != 0)
        paint(context, &CommentOverlay::paintWash);
}

void CommentOverlay::paintAbove(const OverlayContext& context)
{
    paint(context, &CommentOverlay::paintLine);
}

void CommentOverlay::paint(const OverlayContext& context,
                           void (CommentOverlay::*draw)(const OverlayContext&, int, const Comment&) const)
{
    if (m_comments.isEmpty())
        return;
    for (int row = context.firstRow; row <= context.lastRow; ++row) {
        const int first = context.rows.firstOf(m_text.language(), row);
        for (int i = first; i < first + context.rows.countOf(m_text.language(), row); ++i) {
            const auto here = m_comments.constFind(m_text.paragraphs()[i].id);
            if (here == m_comments.constEnd())
                continue;
            for (const Comment& comment : *here)
                (this->*draw)(context, i, comment);
        }
    }
}

void CommentOverlay::paintWash(const OverlayContext& context, int paragraph, const Comment& comment) const
{
    if (comment.id != m_chosen)
        return;
    const int top = context.layout.topOf(paragraph);
    const ParagraphStyle& style = context.layout.styleOf(paragraph);
    for (const StretchPiece& piece : context.layout.piecesOf(paragraph, comment.start, comment.length)) {
        const double baseline = qRound(top + piece.baseline);
        context.painter.fillRect(QRectF(piece.left - 1, baseline - style.lineHeight * 0.65,
                                        piece.right - piece.left + 2, style.lineHeight * 0.9),
                                 tokens().tint);
    }
}

// Two under the marks of spelling and findings, so that both can be seen.
void CommentOverlay::paintLine(const OverlayContext& context, int paragraph, const Comment& comment) const
{
    constexpr double gap = 2;
    constexpr double end = 4; // how far the ends turn up
    const int top = context.layout.topOf(paragraph);
    const int depth = context.layout.styleOf(paragraph).markDepth;
    const auto pieces = context.layout.piecesOf(paragraph, comment.start, comment.length);
    context.painter.setPen(QPen(tokens().accent, comment.id == m_chosen ? 1.5 : 1));
    for (const StretchPiece& piece : pieces) {
        const double y = qRound(top + piece.baseline) + depth + gap + 0.5;
        const double left = qRound(piece.left) + 0.5;
        const double right = qRound(piece.right) - 0.5;
        context.painter.drawPolyline(
            QPolygonF{QPointF(left, y - end), QPointF(left, y), QPointF(right, y), QPointF(right, y - end)});
    }
}

} // namespace tarjuman::ui
