#include "ui/list/DeletedPage.h"

#include "ui/common/Icon.h"
#include "ui/list/ReleaseDelegate.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::ReleaseId;

DeletedPage::DeletedPage(QWidget* parent)
    : QWidget(parent)
    , m_proxy(m_model)
{
    setObjectName(u"deletedPage"_s);
    makeView();
    m_empty = new QWidget(this);
    auto* words = new QVBoxLayout(m_empty);
    words->setContentsMargins(24, 80, 24, 16);
    m_emptyIcon = new QLabel(m_empty);
    m_emptyIcon->setAlignment(Qt::AlignCenter);
    m_emptyIcon->setPixmap(icon(IconName::Trash).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_emptyWords = new QLabel(m_empty);
    m_emptyWords->setObjectName(u"deletedEmptyWords"_s);
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyWords->setWordWrap(true);
    m_emptyWords->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(m_emptyIcon);
    words->addWidget(m_emptyWords);
    words->addStretch(1);
    m_bringBack = new QPushButton(tr("Bring back"), this);
    m_bringBack->setObjectName(u"bringBack"_s);
    m_bringBack->setIcon(icon(IconName::Undo));
    connect(m_bringBack, &QPushButton::clicked, this, [this] { Q_EMIT bringBackRequested(selection()); });
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->addWidget(m_bringBack);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(foot);
    renew();
}

void DeletedPage::makeView()
{
    m_view = new QListView(this);
    m_view->setObjectName(u"deletedList"_s);
    m_view->setAccessibleName(tr("Deleted releases"));
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
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeletedPage::renew);
}

void DeletedPage::setReleases(const QList<release::DeletedRelease>& releases)
{
    const QList<ReleaseId> chosen = selection();
    m_model.setDeleted(releases);
    for (const ReleaseId id : chosen) {
        if (const int row = m_proxy.rowOf(id); row >= 0)
            m_view->selectionModel()->select(m_proxy.index(row, 0), QItemSelectionModel::Select);
    }
    renew();
}

QList<ReleaseId> DeletedPage::selection() const
{
    QModelIndexList indexes = m_view->selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end());
    QList<ReleaseId> ids;
    for (const QModelIndex& index : std::as_const(indexes))
        ids << m_proxy.idAt(index.row());
    return ids;
}

void DeletedPage::setOpenRelease(ReleaseId id)
{
    m_delegate->setOpenRelease(id);
    m_view->viewport()->update();
}

void DeletedPage::setFilter(const ReleaseFilter& filter)
{
    ReleaseFilter wordsAndDays = filter;
    wordsAndDays.search = SavedSearch::All;
    m_proxy.setFilter(wordsAndDays);
    renew();
}

void DeletedPage::setContextActions(const QList<QAction*>& actions)
{
    m_view->addActions(actions);
}

void DeletedPage::takeFocus()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_proxy.index(0, 0));
}

void DeletedPage::renew()
{
    const bool isEmpty = m_proxy.rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_emptyWords->setText(count() == 0
                              ? tr("What you delete stays here for at least a week and can be brought back.")
                              : tr("No deleted release is like that."));
    m_bringBack->setVisible(!isEmpty);
    m_bringBack->setEnabled(!selection().isEmpty());
    Q_EMIT selectionChanged();
}

void DeletedPage::openCurrent()
{
    const ReleaseId id = m_proxy.idAt(m_view->currentIndex().row());
    if (id != ReleaseId::None)
        Q_EMIT openRequested(id);
}

bool DeletedPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tarjuman::ui
