#include "ui/editor/column/PairScroll.h"

#include "ui/editor/layout/PairPage.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextEdit>

namespace tarjuman::ui {

// Well under half a frame: typing never waits for what is laid out ahead.
constexpr int sliceMs = 3;

PairScroll::PairScroll(PairPage& page, QTextEdit& first, QTextEdit& second, QScrollBar& bar, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_first(first)
    , m_second(second)
    , m_bar(bar)
{
    for (QScrollBar* source : {first.verticalScrollBar(), second.verticalScrollBar(), &bar})
        connect(source, &QScrollBar::valueChanged, this, &PairScroll::follow);
    connect(first.verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        m_bar.setPageStep(m_first.verticalScrollBar()->pageStep());
        m_bar.setSingleStep(m_first.verticalScrollBar()->singleStep());
        m_bar.setRange(0, most);
    });
    connect(&page, &PairPage::grewAbove, this, [this](int by) { scrollTo(value() + by); });
    connect(&page, &PairPage::aboutToStartOver, this, &PairScroll::keepPlace);
    connect(&page, &PairPage::startedOver, this, &PairScroll::findPlace);
    m_idle.setSingleShot(true);
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &PairScroll::measureAhead);
}

int PairScroll::value() const
{
    return m_first.verticalScrollBar()->value();
}

int PairScroll::pageHeight() const
{
    return m_first.viewport()->height();
}

void PairScroll::scrollTo(int y)
{
    const QScopedValueRollback moving(m_moving, true);
    m_first.verticalScrollBar()->setValue(y);
    m_second.verticalScrollBar()->setValue(y);
    m_bar.setValue(y);
    m_page.setReadersTop(value());
    Q_EMIT scrolled(value());
}

void PairScroll::follow(int y)
{
    if (m_moving)
        return;
    scrollTo(y);
    settle();
}

void PairScroll::settle()
{
    m_page.measureBetween(value(), value() + pageHeight());
    m_idle.start();
}

void PairScroll::keepPlace()
{
    const PairRows& rows = m_page.rows();
    m_readRow = value() > 0 ? rows.rowAt(value()) : -1;
    if (m_readRow >= 0)
        m_readFraction = double(value() - rows.rowTop(m_readRow)) / rows.rowHeight(m_readRow);
}

void PairScroll::findPlace()
{
    const PairRows& rows = m_page.rows();
    if (m_readRow >= 0 && m_readRow < rows.rowCount()) {
        m_page.measureRow(m_readRow);
        scrollTo(rows.rowTop(m_readRow) + qRound(m_readFraction * rows.rowHeight(m_readRow)));
    }
    settle();
}

void PairScroll::measureAhead()
{
    const PairRows& rows = m_page.rows();
    if (rows.rowCount() == 0)
        return;
    QElapsedTimer time;
    time.start();
    const int last = rows.rowAt(value() + 2 * pageHeight());
    for (int row = rows.rowAt(value() - pageHeight()); row <= last; ++row) {
        m_page.measureRow(row);
        if (time.elapsed() >= sliceMs) {
            m_idle.start();
            return;
        }
    }
}

} // namespace tarjuman::ui
