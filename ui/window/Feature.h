// One thing that the window can do, apart from all others: phrases, export, findings. It adds its actions to
// WindowActions, its entries to the menu of the editor and its page to the side panel itself, and is named in
// Features.cpp; nobody else knows it, but for the side panel. Owned by Workspace; the window's thread.
//
// Before anything is painted, its static function addActions(WindowActions&) is called, if it has actions
// that are always there. It is made when the parts of the window are there, or with the editor.
#pragma once

#include "app/desk/OpenRelease.h"
#include "ui/settings/SettingsValues.h"

#include <QList>
#include <QObject>

#include <memory>

class QAction;

namespace tarjuman::ui {

// What decides whether something can be done now.
struct WindowState {
    std::shared_ptr<desk::OpenRelease> release = {};
    bool hasArchive = true;  // it could be opened
    bool isReadOnly = false; // the archive
};

class Feature : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // The archive is open.
    virtual void takeArchive();
    // Another release is shown; null: none.
    virtual void setRelease(const std::shared_ptr<desk::OpenRelease>& release);
    // Those of its actions that need more than a release are enabled or not.
    virtual void renew(const WindowState& state);
    // Further actions for the palette, while a release is open.
    virtual QList<QAction*> actions() const;
    // How the window was left, for its part of it.
    virtual void restorePlace(const WindowPlace& place);
    virtual void storePlace(WindowPlace& place) const;

Q_SIGNALS:
    void changed(); // there are other actions, or they can be done or not
};

} // namespace tarjuman::ui
