#include "ui/output/PageBar.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icon.h"
#include "ui/common/Interface.h"
#include "ui/common/Tokens.h"
#include "ui/output/PageView.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

namespace {

constexpr int barHeight = 36;

QToolButton* barButton(const char* name, IconName shape, const QString& words, const QKeySequence& key)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(icon(shape));
    button->setAccessibleName(words);
    button->setToolTip(u"%1 (%2)"_s.arg(words, key.toString(QKeySequence::NativeText)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString wordsOf(int zoom)
{
    switch (zoom) {
    case PageView::wholePage:
        return PageBar::tr("Whole page");
    case PageView::pageWidth:
        return PageBar::tr("Page width");
    default:
        return shownPercent(zoom);
    }
}

} // namespace

PageBar::PageBar(PageView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_page(new QLabel)
    , m_out(barButton("pageZoomOut", IconName::Minus, tr("Smaller"), QKeySequence(u"Ctrl+-"_s)))
    , m_zoom(new QToolButton)
    , m_in(barButton("pageZoomIn", IconName::Plus, tr("Larger"), QKeySequence(u"Ctrl++"_s)))
    , m_search(barButton("pageSearch", IconName::Search, tr("Find in the pages"), QKeySequence::Find))
    , m_menu(new QMenu(this))
{
    setObjectName(u"pageBar"_s);
    setFixedHeight(barHeight);
    m_page->setObjectName(u"pageNumber"_s);
    m_page->setFont(uiFont(FontRole::Second));
    m_zoom->setObjectName(u"pageZoom"_s);
    m_zoom->setAutoRaise(true);
    m_zoom->setFocusPolicy(Qt::TabFocus);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setToolTip(tr("How large the pages are shown"));
    m_zoom->setMenu(m_menu);
    fillMenu();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(m_page, 1);
    row->addWidget(m_out);
    row->addWidget(m_zoom);
    row->addWidget(m_in);
    row->addSpacing(8);
    row->addWidget(m_search);
    connect(m_out, &QToolButton::clicked, &m_view, &PageView::zoomOut);
    connect(m_in, &QToolButton::clicked, &m_view, &PageView::zoomIn);
    connect(m_search, &QToolButton::clicked, this, &PageBar::searchRequested);
    connect(&m_view, &PageView::zoomChanged, this, &PageBar::follow);
    connect(&m_view, &PageView::currentPageChanged, this, &PageBar::follow);
    connect(&m_view, &PageView::pagesChanged, this, &PageBar::follow);
    follow();
}

void PageBar::fillMenu()
{
    auto* group = new QActionGroup(m_menu);
    for (const int zoom : {PageView::wholePage, PageView::pageWidth, 50, 75, 100, 125, 150, 200, 300, 400}) {
        if (zoom == 50)
            m_menu->addSeparator();
        QAction* action = m_menu->addAction(wordsOf(zoom));
        action->setObjectName(u"pageZoom%1"_s.arg(zoom));
        action->setData(zoom);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, zoom] { m_view.setZoom(zoom); });
    }
}

void PageBar::follow()
{
    const int count = m_view.pageCount();
    m_page->setText(count == 0
                        ? QString()
                        : tr("Page %1 of %2").arg(shownNumber(m_view.currentPage() + 1), shownNumber(count)));
    const int zoom = m_view.zoom();
    m_zoom->setText(wordsOf(zoom));
    m_zoom->setAccessibleName(tr("Size: %1").arg(wordsOf(zoom)));
    for (QAction* action : m_menu->actions())
        action->setChecked(action->isCheckable() && action->data().toInt() == zoom);
    m_out->setEnabled(m_view.percent() > PageView::smallestZoom);
    m_in->setEnabled(m_view.percent() < PageView::largestZoom);
}

void PageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    painter.fillRect(0, 0, width(), 1, tokens().line);
}

} // namespace tarjuman::ui
