#include "ui/editor/column/ListOverlay.h"

#include "app/text/ListMark.h"
#include "ui/common/Tokens.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/layout/PairRows.h"
#include "ui/editor/text/SideText.h"

#include <QTextLayout>

namespace tarjuman::ui {

void ListOverlay::paintAbove(const OverlayContext& context)
{
    for (int row = context.firstRow; row <= context.lastRow; ++row) {
        const int first = context.rows.firstOf(m_text.language(), row);
        for (int i = first; i < first + context.rows.countOf(m_text.language(), row); ++i) {
            const auto& paragraph = m_text.paragraphs()[i];
            if (paragraph.role == release::Role::ListItem && !text::beginsWithListNumber(paragraph.text))
                paintBullet(context, i);
        }
    }
}

// In the middle of the small letters of the first line, in the middle of the room before it.
void ListOverlay::paintBullet(const OverlayContext& context, int paragraph) const
{
    const PairedLayout& layout = context.layout;
    const ParagraphStyle& style = layout.styleOf(paragraph);
    const bool isFrench = m_text.language() == text::Language::French;
    const double size = std::max(3.0, style.lineHeight * (isFrench ? 0.2 : 0.16));
    const double edge = isFrench ? layout.columnLeft() : layout.columnLeft() + layout.columnWidth();
    const double x = edge + (isFrench ? 1 : -1) * style.indent / 2.0;
    const double y = layout.topOf(paragraph) + style.firstBaseline - style.lineHeight * 0.2;
    context.painter.save();
    context.painter.setRenderHint(QPainter::Antialiasing);
    context.painter.setPen(Qt::NoPen);
    context.painter.setBrush(tokens().text);
    context.painter.drawEllipse(QPointF(x, y), size / 2, size / 2);
    context.painter.restore();
}

} // namespace tarjuman::ui
