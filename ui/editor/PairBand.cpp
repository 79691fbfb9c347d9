#include "ui/editor/PairBand.h"

#include "ui/common/Fonts.h"
#include "ui/common/Tokens.h"
#include "ui/editor/PairedLayout.h"
#include "ui/editor/PairPage.h"

namespace tarjuman::ui {

constexpr int accentBar = 3;

void PairBand::paintBelow(const OverlayContext& context)
{
    const PairRows& rows = m_page.rows();
    const int width = int(context.layout.documentSize().width());
    if (m_row >= context.firstRow && m_row <= context.lastRow) {
        const QRect band(0, rows.rowTop(m_row), width, rows.rowHeight(m_row));
        context.painter.fillRect(band, tokens().current);
        if (m_accentEdge) {
            const int left = *m_accentEdge == Qt::LeftEdge ? 0 : width - accentBar;
            context.painter.fillRect(left, band.y(), accentBar, band.height(), tokens().accent);
        }
    }
    for (int row = context.firstRow; row <= context.lastRow; ++row) {
        if (rows.countOf(context.layout.language(), row) == 0)
            paintGap(context, row);
    }
}

void PairBand::paintGap(const OverlayContext& context, int row) const
{
    const PairedLayout& layout = context.layout;
    const bool hasCaret =
        m_page.rows().paragraphCount(layout.language()) == 0 && m_page.waitingRow() == row &&
        layout.document()->firstBlock().layout()->preeditAreaText().isEmpty() && m_row == row;
    QPainter& painter = context.painter;
    const QRectF box(layout.columnLeft() + 0.5, m_page.rows().rowTop(row) + 2.5, layout.columnWidth() - 1,
                     PairRows::gapHeight);
    QPen pen(tokens().control, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 6, 6);
    if (hasCaret)
        return;
    painter.setPen(tokens().dim);
    painter.setFont(uiFont(FontRole::Second));
    const auto side = layout.language() == text::Language::French ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(box.adjusted(12, 0, -12, 0), int(side | Qt::AlignAbsolute | Qt::AlignVCenter),
                     tr("No paragraph opposite yet"));
}

} // namespace tarjuman::ui
