// The list at the side of the window: saved searches, order, filter, releases, and what stands there while
// there are none. It shows and asks; what is asked for is done by the window. The window's thread.
#pragma once

#include "app/release/DeletedRelease.h"
#include "ui/list/ReleaseFilter.h"
#include "ui/list/ReleaseListProxy.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tarjuman::ui {

class DeletedPage;
class FilterStrip;
class ReleaseDelegate;
class ReleaseListModel;
class SavedSearchList;

class ReleaseListPane : public QWidget {
    Q_OBJECT
public:
    explicit ReleaseListPane(ReleaseListModel& model, QWidget* parent = nullptr);

    QList<release::ReleaseId> selection() const; // in the order shown; none while the deleted ones are
    // What can be brought back, and what of it stands there instead of the list while that search is chosen.
    void setDeleted(const QList<release::DeletedRelease>& releases);
    bool showsDeleted() const;
    DeletedPage& deleted() { return *m_deleted; }
    // The release in the editor: shown, selected, with the bar.
    void setOpenRelease(release::ReleaseId id);
    // The neighbour that takes the place of those that go; None when nothing is left.
    release::ReleaseId successorOf(const QList<release::ReleaseId>& going) const;
    // The release so many rows further in what is shown; None beyond the ends.
    release::ReleaseId neighbourOf(release::ReleaseId id, int step) const;

    ReleaseOrder order() const { return m_proxy.order(); }
    void setOrder(ReleaseOrder order);
    // What a right click on a release offers.
    void setContextActions(const QList<QAction*>& actions);
    void takeFocus();
    void showFilter();

    QSize sizeHint() const override { return {264, 400}; }
    QSize minimumSizeHint() const override { return {200, 200}; }

Q_SIGNALS:
    void openRequested(tarjuman::release::ReleaseId id);
    void removeRequested(); // the Delete key
    void selectionChanged();
    void orderChanged(ReleaseOrder order);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeEmptyPage();
    void makeView();
    void applyFilter();
    void closeFilter();
    void renewCounts();
    void renewEmptyPage();
    void openCurrent();

    ReleaseListModel& m_model;
    ReleaseListProxy m_proxy;
    release::ReleaseId m_open = release::ReleaseId::None;
    SavedSearchList* m_searches = nullptr;
    QToolButton* m_orderButton = nullptr;
    QToolButton* m_filterButton = nullptr;
    FilterStrip* m_filter = nullptr;
    QStackedWidget* m_pages = nullptr;
    DeletedPage* m_deleted = nullptr;
    QListView* m_view = nullptr;
    ReleaseDelegate* m_delegate = nullptr;
    QLabel* m_emptyIcon = nullptr;
    QLabel* m_emptyWords = nullptr;
    QPushButton* m_showAll = nullptr;
};

} // namespace tarjuman::ui
