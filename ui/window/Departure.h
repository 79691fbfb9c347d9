// The window's way out. It may close once every word of every open release is in the archive or in a recovery
// file; until then saving is tried, and the window closes by itself when it is done. Where neither takes the
// words, the reader decides: keep a copy elsewhere, try again, stay, or close all the same. Owned by the
// window, on its thread, which it never blocks.
#pragma once

#include "app/desk/Desk.h"

#include <QObject>
#include <QPointer>

class QMessageBox;

namespace tarjuman::desk {
class OpenRelease;
}

namespace tarjuman::ui {

class Departure : public QObject {
    Q_OBJECT
public:
    Departure(desk::Desk& desk, QWidget* window);

    // Asked at each try to close. Where the answer is no, ready() follows, unless the reader stays.
    bool mayLeave();

Q_SIGNALS:
    void ready(); // try again

private:
    using Releases = QList<std::shared_ptr<desk::OpenRelease>>;
    Releases atRisk() const;
    void save();
    void renew();
    void leave();
    void ask(const Releases& lost, const QString& reason);
    void askForFolder();
    void keepIn(const QString& folder);
    void takeKept(const QList<release::Release>& kept, const base::Result<QStringList>& files);

    desk::Desk& m_desk;
    QWidget* m_window;
    QPointer<QMessageBox> m_question;
    bool m_isLeaving = false;
    bool m_isFree = false; // the reader decided
};

} // namespace tarjuman::ui
