#include "ui/list/ReleaseListPane.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/Icon.h"
#include "ui/common/Tokens.h"
#include "ui/list/DeletedPage.h"
#include "ui/list/FilterStrip.h"
#include "ui/list/ReleaseDelegate.h"
#include "ui/list/ReleaseListModel.h"
#include "ui/list/SavedSearchList.h"

#include <QActionGroup>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::ReleaseId;

namespace {

QString wordsOf(ReleaseOrder order)
{
    switch (order) {
    case ReleaseOrder::Date:
        return ReleaseListPane::tr("Most recent");
    case ReleaseOrder::Changed:
        return ReleaseListPane::tr("Last changed");
    case ReleaseOrder::FrenchTitle:
        return ReleaseListPane::tr("French title");
    case ReleaseOrder::ArabicTitle:
        return ReleaseListPane::tr("Arabic title");
    case ReleaseOrder::Status:
        return ReleaseListPane::tr("Status");
    }
    return {};
}

class Hairline : public QWidget {
public:
    explicit Hairline(QWidget* parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Shadow);
    }
};

} // namespace

ReleaseListPane::ReleaseListPane(ReleaseListModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(model)
{
    setObjectName(u"releaseListPane"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    m_searches = new SavedSearchList(this);
    column->addWidget(m_searches);
    auto* lineRow = new QHBoxLayout;
    lineRow->setContentsMargins(16, 12, 16, 4);
    lineRow->addWidget(new Hairline(this));
    column->addLayout(lineRow);
    column->addWidget(makeHeader());
    m_filter = new FilterStrip(this);
    m_filter->hide();
    column->addWidget(m_filter);
    makeView();
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_view);
    m_pages->addWidget(makeEmptyPage());
    m_deleted = new DeletedPage(this);
    m_pages->addWidget(m_deleted);
    column->addWidget(m_pages, 1);

    connect(m_searches, &SavedSearchList::searchChosen, this, &ReleaseListPane::applyFilter);
    connect(m_deleted, &DeletedPage::selectionChanged, this, &ReleaseListPane::selectionChanged);
    connect(m_filter, &FilterStrip::edited, this, &ReleaseListPane::applyFilter);
    connect(m_filter, &FilterStrip::closeRequested, this, &ReleaseListPane::closeFilter);
    connect(m_filter, &FilterStrip::listRequested, this, &ReleaseListPane::takeFocus);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_proxy, signal, this, &ReleaseListPane::renewEmptyPage);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &ReleaseListPane::renewEmptyPage);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &ReleaseListPane::renewCounts);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ReleaseListPane::renewCounts);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ReleaseListPane::renewCounts);
    renewCounts();
    renewEmptyPage();
}

QWidget* ReleaseListPane::makeHeader()
{
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(10, 0, 10, 2);
    row->setSpacing(0);
    m_orderButton = new QToolButton(header);
    m_orderButton->setObjectName(u"orderButton"_s);
    m_orderButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_orderButton->setPopupMode(QToolButton::InstantPopup);
    m_orderButton->setText(wordsOf(order()));
    auto* menu = new QMenu(m_orderButton);
    auto* group = new QActionGroup(menu);
    for (const ReleaseOrder choice : allReleaseOrders) {
        QAction* action = menu->addAction(wordsOf(choice));
        action->setCheckable(true);
        action->setChecked(choice == order());
        action->setData(static_cast<int>(choice));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            setOrder(choice);
            Q_EMIT orderChanged(choice);
        });
    }
    m_orderButton->setMenu(menu);
    m_filterButton = new QToolButton(header);
    m_filterButton->setObjectName(u"filterButton"_s);
    m_filterButton->setIcon(icon(IconName::Search));
    m_filterButton->setIconSize(QSize(16, 16));
    m_filterButton->setCheckable(true);
    m_filterButton->setToolTip(tr("Narrow the list"));
    m_filterButton->setAccessibleName(m_filterButton->toolTip());
    connect(m_filterButton, &QToolButton::clicked, this,
            [this](bool on) { on ? showFilter() : closeFilter(); });
    row->addWidget(m_orderButton);
    row->addStretch(1);
    row->addWidget(m_filterButton);
    return header;
}

void ReleaseListPane::makeView()
{
    m_view = new QListView(this);
    m_view->setObjectName(u"releaseList"_s);
    m_view->setAccessibleName(tr("Releases"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->setModel(&m_proxy);
    m_delegate = new ReleaseDelegate(m_view);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->installEventFilter(this);
    connect(m_view, &QListView::clicked, this, [this] {
        if (selection().size() == 1)
            openCurrent();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReleaseListPane::selectionChanged);
}

QWidget* ReleaseListPane::makeEmptyPage()
{
    auto* page = new QWidget(this);
    page->setObjectName(u"emptyList"_s);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 80, 24, 16);
    m_emptyIcon = new QLabel(page);
    m_emptyIcon->setAlignment(Qt::AlignCenter);
    m_emptyIcon->setPixmap(icon(IconName::Page).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_emptyWords = new QLabel(page);
    m_emptyWords->setObjectName(u"emptyListWords"_s);
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyWords->setWordWrap(true);
    m_emptyWords->setForegroundRole(QPalette::PlaceholderText);
    m_showAll = new QPushButton(tr("Show all"), page);
    m_showAll->setObjectName(u"showAll"_s);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_searches->choose(SavedSearch::All);
        closeFilter();
    });
    column->addWidget(m_emptyIcon);
    column->addWidget(m_emptyWords);
    column->addWidget(m_showAll, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

void ReleaseListPane::setDeleted(const QList<release::DeletedRelease>& releases)
{
    m_deleted->setReleases(releases);
    renewCounts();
}

bool ReleaseListPane::showsDeleted() const
{
    return m_searches->chosen() == SavedSearch::Deleted;
}

QList<ReleaseId> ReleaseListPane::selection() const
{
    if (showsDeleted())
        return {};
    QModelIndexList indexes = m_view->selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end());
    QList<ReleaseId> ids;
    for (const QModelIndex& index : std::as_const(indexes))
        ids << m_proxy.idAt(index.row());
    return ids;
}

ReleaseId ReleaseListPane::successorOf(const QList<ReleaseId>& going) const
{
    QList<int> rows;
    for (const ReleaseId id : going)
        rows << m_proxy.rowOf(id);
    if (rows.isEmpty())
        return ReleaseId::None;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    const ReleaseId below = m_proxy.idAt(*last + 1);
    return below != ReleaseId::None ? below : m_proxy.idAt(*first - 1);
}

ReleaseId ReleaseListPane::neighbourOf(ReleaseId id, int step) const
{
    const int row = m_proxy.rowOf(id);
    return row < 0 ? m_proxy.idAt(0) : m_proxy.idAt(row + step);
}

void ReleaseListPane::setOpenRelease(ReleaseId id)
{
    m_open = id;
    m_delegate->setOpenRelease(id);
    m_deleted->setOpenRelease(id);
    const QModelIndex index = m_proxy.index(m_proxy.rowOf(id), 0);
    if (index.isValid()) {
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_view->scrollTo(index);
    }
    m_view->viewport()->update();
}

void ReleaseListPane::setOrder(ReleaseOrder order)
{
    m_proxy.setOrder(order);
    m_orderButton->setText(wordsOf(order));
    for (QAction* action : m_orderButton->menu()->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(order));
    m_view->scrollTo(m_view->currentIndex());
}

void ReleaseListPane::setContextActions(const QList<QAction*>& actions)
{
    m_view->addActions(actions);
}

void ReleaseListPane::takeFocus()
{
    if (showsDeleted()) {
        m_deleted->takeFocus();
        return;
    }
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_proxy.index(0, 0));
}

void ReleaseListPane::showFilter()
{
    m_filterButton->setChecked(true);
    m_filter->show();
    m_filter->takeFocus();
}

void ReleaseListPane::closeFilter()
{
    m_filter->clear();
    m_filter->hide();
    m_filterButton->setChecked(false);
    applyFilter();
    takeFocus();
}

void ReleaseListPane::applyFilter()
{
    ReleaseFilter filter;
    filter.search = m_searches->chosen();
    m_filter->fill(filter);
    m_deleted->setFilter(filter);
    if (showsDeleted())
        filter.search = SavedSearch::All; // what is open and its neighbours stay where they are
    m_proxy.setFilter(filter);
    m_delegate->setOpenRelease(m_open);
    if (filter.isNarrow()) {
        m_view->scrollToTop(); // to the best of what is found, wherever the list stood
        m_filter->showCount(showsDeleted() ? -1 : m_proxy.rowCount());
    } else {
        m_view->scrollTo(m_proxy.index(m_proxy.rowOf(m_open), 0));
        m_filter->showCount(-1);
    }
    renewEmptyPage();
    Q_EMIT selectionChanged();
}

void ReleaseListPane::renewCounts()
{
    auto counts = m_proxy.counts();
    counts.at(static_cast<std::size_t>(SavedSearch::Deleted)) = m_deleted->count();
    m_searches->setCounts(counts);
}

void ReleaseListPane::renewEmptyPage()
{
    const bool isEmpty = showsDeleted() ? m_deleted->count() == 0 : m_model.rowCount() == 0;
    if (showsDeleted())
        m_pages->setCurrentWidget(m_deleted);
    else
        m_pages->setCurrentIndex(m_proxy.rowCount() == 0 ? 1 : 0);
    m_orderButton->setVisible(!isEmpty && !showsDeleted());
    m_filterButton->setVisible(!isEmpty);
    m_showAll->setVisible(!isEmpty);
    m_emptyWords->setText(isEmpty ? tr("Your releases will appear here, the newest on top.")
                                  : tr("No release is like that."));
}

void ReleaseListPane::openCurrent()
{
    const ReleaseId id = m_proxy.idAt(m_view->currentIndex().row());
    if (id != ReleaseId::None)
        Q_EMIT openRequested(id);
}

bool ReleaseListPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key == Qt::Key_Delete) {
            Q_EMIT removeRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tarjuman::ui
