#include "ui/editor/marks/StyleOverlay.h"

#include "ui/common/Tokens.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/layout/PairRows.h"
#include "ui/editor/text/SideText.h"
#include "ui/editor/text/SpanFormats.h"

namespace tarjuman::ui {

using release::Span;

void StyleOverlay::paintAbove(const OverlayContext& context)
{
    for (int row = context.firstRow; row <= context.lastRow; ++row) {
        const int first = context.rows.firstOf(m_text.language(), row);
        for (int i = first; i < first + context.rows.countOf(m_text.language(), row); ++i)
            paintParagraph(context, i);
    }
}

void StyleOverlay::paintParagraph(const OverlayContext& context, int paragraph) const
{
    const auto& shown = m_text.paragraphs()[paragraph];
    for (const Span& span : shown.spans) {
        if (span.kind == Span::Kind::Link)
            paintSpan(context, paragraph, span);
        if (span.kind != Span::Kind::Italic)
            continue;
        for (const Span& part : arabicParts(shown.text, span))
            paintSpan(context, paragraph, part);
    }
}

void StyleOverlay::paintSpan(const OverlayContext& context, int paragraph, const Span& span) const
{
    const bool link = span.kind == Span::Kind::Link;
    const int top = context.layout.topOf(paragraph);
    // Links right under the baseline, where no mark of spelling comes; emphasis above the letters.
    const double rise = link ? -2.5 : 0.56 * context.layout.styleOf(paragraph).lineHeight;
    context.painter.setPen(QPen(link ? tokens().accent : tokens().text, 1));
    for (const StretchPiece& piece : context.layout.piecesOf(paragraph, span.start, span.length)) {
        const double y = qRound(top + piece.baseline - rise) + 0.5;
        context.painter.drawLine(QPointF(piece.left, y), QPointF(piece.right, y));
    }
}

} // namespace tarjuman::ui
