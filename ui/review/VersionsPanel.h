// The versions of the open release, beside its texts: what was kept, when, by whom and why. Keeps the present
// text under a name; asks for a comparison, with the present text or of two, and for the way back to one. It
// changes no text itself. Owned by SidePanelPages; the window's thread.
#pragma once

#include "app/base/Result.h"
#include "app/desk/OpenRelease.h"
#include "app/release/Version.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItem;
class QStandardItemModel;

namespace tarjuman::desk {
class Versions;
}

namespace tarjuman::ui {

class VersionsPanel : public QWidget {
    Q_OBJECT
public:
    explicit VersionsPanel(desk::Versions& versions, QWidget* parent = nullptr);

    void setRelease(std::shared_ptr<desk::OpenRelease> release);
    void takeFocus();

Q_SIGNALS:
    // `later`: none for the present text.
    void comparisonRequested(const tarjuman::release::Version& then,
                             const std::optional<tarjuman::release::Version>& later);
    void restoreRequested(const tarjuman::release::Version& version);

private:
    void build();
    void buildList();
    QBoxLayout* buildFoot();
    void ask();
    void take(const base::Result<QList<release::Version>>& versions);
    void fill(QStandardItem& item, const release::Version& version) const;
    void keep();
    void compare();
    void restore();
    void renewFoot();
    void say(const QString& sentence);
    QList<release::Version> chosen() const; // the newest first

    desk::Versions& m_versions;
    std::shared_ptr<desk::OpenRelease> m_release;
    QList<release::Version> m_known; // as they are listed
    QStandardItemModel* m_model;
    QListView* m_list;
    QLabel* m_words; // when there is none, or what went wrong
    QPushButton* m_compare;
    QPushButton* m_restore;
    QLineEdit* m_label;
    QPushButton* m_keep;
};

} // namespace tarjuman::ui
