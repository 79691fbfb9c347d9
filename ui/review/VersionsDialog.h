// The versions of a release: the list of what was kept, when, by whom and why; one beside the present text or
// beside another, with the changed words marked; and the way back to a paragraph or to the whole. It asks for
// what is to be restored, and changes no text itself. Owned by the window; the window's thread.
#pragma once

#include "app/base/Result.h"
#include "app/desk/OpenRelease.h"
#include "app/release/Version.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace tarjuman::desk {
class Versions;
}

namespace tarjuman::ui {

class SegmentControl;

class VersionsDialog : public QDialog {
    Q_OBJECT
public:
    VersionsDialog(desk::Versions& versions, std::shared_ptr<desk::OpenRelease> release, QWidget* parent);

    void showComparison(); // anew, after the present text changed

Q_SIGNALS:
    void restoreRequested(const tarjuman::release::Release& version);
    void paragraphRequested(const tarjuman::release::Release& version, tarjuman::text::Language language,
                            int paragraph);

private:
    void build();
    QWidget* buildList();
    QWidget* buildPage();
    void askVersions();
    void takeVersions(const base::Result<QList<release::Version>>& versions);
    void keepVersion();
    void readChosen();
    void readOther(int choice);
    void say(const QString& sentence);
    bool isComparedWithPresent() const;
    const release::Release& later() const;

    desk::Versions& m_versions;
    std::shared_ptr<desk::OpenRelease> m_release;
    QList<release::Version> m_known;
    release::Release m_then;
    release::Release m_other; // what the version stands beside, unless that is the present text
    bool m_hasThen = false;
    QListWidget* m_list = nullptr;
    QLineEdit* m_label = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_restore = nullptr;
    QComboBox* m_beside = nullptr;
    SegmentControl* m_language = nullptr;
    QTextBrowser* m_page = nullptr;
    QLabel* m_words = nullptr; // what happened, or what to do first
};

} // namespace tarjuman::ui
