// What the reader does to releases as wholes: make, open, duplicate, delete and bring back, and the samples.
// It asks the desk, never waits, and tells what came of it. Owned by MainWindow; the window's thread.
#pragma once

#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"

#include <QObject>

#include <memory>

namespace tarjuman::ui {

class ReleaseCommands : public QObject {
    Q_OBJECT
public:
    explicit ReleaseCommands(desk::Desk& desk, QObject* parent = nullptr);

    void makeNew();
    void open(release::ReleaseId id);
    void openImported(release::ReleaseId id);
    // Whether this release was opened because it was just imported; said once.
    bool takeImported(release::ReleaseId id);
    void duplicate(release::ReleaseId id);
    // Brought back by bringBack() as long as nothing else was deleted.
    void remove(const QList<release::ReleaseId>& ids);
    void bringBack();
    // What was deleted at any time, and elsewhere.
    void bringBack(const QList<release::ReleaseId>& ids);
    void openDeleted(release::ReleaseId id); // to read it
    void openSamples();

Q_SIGNALS:
    void opened(std::shared_ptr<tarjuman::desk::OpenRelease> release);
    void copied(); // what was opened is the copy
    void removed(int count);
    void broughtBack(const QList<tarjuman::release::ReleaseId>& ids);
    void failed(const tarjuman::base::Error& error);

private:
    void take(const base::Result<release::Release>& result);

    desk::Desk& m_desk;
    QList<release::ReleaseId> m_lastRemoved;
    release::ReleaseId m_imported = release::ReleaseId::None;
    quint64 m_wish = 0; // the newest wish to open something; answers to older ones are dropped
};

} // namespace tarjuman::ui
