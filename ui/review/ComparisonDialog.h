// A version beside the present text, or beside a later version, with the changed words marked; and the way
// back to a paragraph or to the whole. It asks for what is to be restored, and changes no text itself. Owned
// by the window; the window's thread.
#pragma once

#include "app/base/Result.h"
#include "app/desk/OpenRelease.h"
#include "app/release/Version.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace tarjuman::desk {
class Versions;
}

namespace tarjuman::ui {

class SegmentControl;

class ComparisonDialog : public QDialog {
    Q_OBJECT
public:
    // `later`: what it stands beside; the present text when there is none.
    ComparisonDialog(desk::Versions& versions, std::shared_ptr<desk::OpenRelease> release,
                     const release::Version& then, const std::optional<release::Version>& later,
                     QWidget* parent);

Q_SIGNALS:
    void restoreRequested(const tarjuman::release::Release& version);
    void paragraphRequested(const tarjuman::release::Release& version, tarjuman::text::Language language,
                            int paragraph);

private:
    void build();
    void read(const release::Version& version, std::optional<release::Release>& text);
    void showComparison();
    void say(const QString& sentence);

    desk::Versions& m_versions;
    std::shared_ptr<desk::OpenRelease> m_release;
    release::Version m_thenVersion;
    std::optional<release::Version> m_laterVersion;
    std::optional<release::Release> m_then; // once it was read
    std::optional<release::Release> m_later;
    QPushButton* m_restore = nullptr;
    SegmentControl* m_language = nullptr;
    QTextBrowser* m_page = nullptr;
    QLabel* m_words = nullptr; // what happened, or what to do first
};

} // namespace tarjuman::ui
