#include "ui/editor/column/CaretRefresh.h"

#include "ui/editor/column/TextColumn.h"
#include "ui/editor/layout/IsolatedLines.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/text/SideText.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace tarjuman::ui {

CaretRefresh::CaretRefresh(TextColumn& column)
    : QObject(&column)
    , m_column(column)
{
    connect(&column, &QTextEdit::cursorPositionChanged, this, &CaretRefresh::noteMoved);
    connect(&m_blink, &QTimer::timeout, this, &CaretRefresh::repaint);
}

void CaretRefresh::noteMoved()
{
    repaint(); // where it stood
    const QTextBlock block = m_column.textCursor().block();
    if (!IsolatedLines::of(block)) {
        m_block = {};
        m_blink.stop();
        return;
    }
    m_block = block;
    repaint();
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    if (flash > 0)
        m_blink.start(flash / 4); // shown and hidden half of the time each
}

void CaretRefresh::repaint()
{
    if (m_block.isValid())
        m_column.text().layout().repaint(m_block.blockNumber());
}

} // namespace tarjuman::ui
