#include "ui/editor/column/PairBand.h"

#include "ui/common/Fonts.h"
#include "ui/common/Tokens.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/layout/PairPage.h"

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
        if (isGap(context.layout, row))
            paintGap(context, row);
    }
}

// An empty paragraph opposite to a text is missing as much as none.
bool PairBand::isGap(const PairedLayout& layout, int row) const
{
    const PairRows& rows = m_page.rows();
    if (rows.countOf(layout.language(), row) == 0)
        return true;
    const text::Language other = text::otherLanguage(layout.language());
    return isEmpty(layout, row) && !isEmpty(m_page.layout(other), row);
}

bool PairBand::isEmpty(const PairedLayout& layout, int row) const
{
    const int first = m_page.rows().firstOf(layout.language(), row);
    QTextBlock block = layout.document()->findBlockByNumber(first);
    for (int i = 0; i < m_page.rows().countOf(layout.language(), row); ++i, block = block.next()) {
        if (block.length() > 1 || !block.layout()->preeditAreaText().isEmpty())
            return false;
    }
    return true;
}

void PairBand::paintGap(const OverlayContext& context, int row) const
{
    const PairedLayout& layout = context.layout;
    const bool waits = m_page.rows().paragraphCount(layout.language()) == 0 && m_page.waitingRow() == row &&
                       layout.document()->firstBlock().layout()->preeditAreaText().isEmpty();
    const bool hasCaret =
        m_hasCaret && m_row == row && (waits || m_page.rows().countOf(layout.language(), row) > 0);
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
    painter.drawText(box.adjusted(12, 0, -12, 0),
                     int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextDontClip,
                     tr("No paragraph opposite yet"));
}

} // namespace tarjuman::ui
