// What stands in the list while the search "Deleted" is chosen: the releases that can still be brought back,
// the last deleted first, and the button that does it. Owned by ReleaseListPane; the window's thread.
#pragma once

#include "ui/list/ReleaseListModel.h"
#include "ui/list/ReleaseListProxy.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace tarjuman::ui {

class ReleaseDelegate;

class DeletedPage : public QWidget {
    Q_OBJECT
public:
    explicit DeletedPage(QWidget* parent = nullptr);

    void setReleases(const QList<release::DeletedRelease>& releases);
    int count() const { return m_model.rowCount(); }
    bool holds(release::ReleaseId id) const { return m_model.rowOf(id).has_value(); }
    QList<release::ReleaseId> selection() const; // in the order shown
    // The release in the editor, with the bar.
    void setOpenRelease(release::ReleaseId id);
    void setFilter(const ReleaseFilter& filter); // its words and days
    void setContextActions(const QList<QAction*>& actions);
    void takeFocus();

Q_SIGNALS:
    void openRequested(tarjuman::release::ReleaseId id); // to read it
    void bringBackRequested(const QList<tarjuman::release::ReleaseId>& ids);
    void selectionChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeView();
    void openCurrent();
    void renew();

    ReleaseListModel m_model;
    ReleaseListProxy m_proxy;
    QListView* m_view = nullptr;
    ReleaseDelegate* m_delegate = nullptr;
    QWidget* m_empty = nullptr;
    QLabel* m_emptyIcon = nullptr;
    QLabel* m_emptyWords = nullptr;
    QPushButton* m_bringBack = nullptr;
};

} // namespace tarjuman::ui
