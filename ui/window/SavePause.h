// Knows when the open release came to rest: saved, and not written in for as long as a typing pause; or not
// to be saved, which is told at once. While keys come in, the text is saved again and again; what is shown of
// it elsewhere, "Saved" at the foot of the window and the row in the list, waits for this, so that nothing
// beside the text moves under the writer's eyes. One for each who waits; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"

#include <QTimer>

#include <memory>

namespace tarjuman::ui {

class SavePause : public QObject {
    Q_OBJECT
public:
    explicit SavePause(QObject* parent = nullptr);

    void watch(std::shared_ptr<desk::OpenRelease> release); // null: none; a saved one rests already
    bool isResting() const { return m_resting; }

Q_SIGNALS:
    void rested();

private:
    void noteChange();
    void renew();

    std::shared_ptr<desk::OpenRelease> m_release;
    QTimer m_pause;
    bool m_resting = true;
};

} // namespace tarjuman::ui
