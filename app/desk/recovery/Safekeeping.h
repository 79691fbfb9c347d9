// Decides when the text of an open release goes to the recovery file: when a save takes longer than a moment,
// when it fails, and from then on after each change, until a save succeeds. Only a clock, beside Autosave:
// OpenRelease does the keeping. Together both leave no moment at which something older than a second is
// nowhere. Lives on the window's thread.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace tarjuman::desk {

class Safekeeping : public QObject {
    Q_OBJECT
public:
    // How long a save may go without an answer, and a change without being kept once keeping has begun.
    // Longer and shorter than it seems: the change may have waited for its save before, and writing takes
    // its time.
    static constexpr std::chrono::milliseconds moment{200};
    static constexpr std::chrono::milliseconds pause{300};

    explicit Safekeeping(QObject* parent = nullptr);

    void noteChange();
    void noteSaving();  // a save begins
    void noteSaved();   // the archive has it
    void noteFailure(); // the archive did not take it

Q_SIGNALS:
    void due();

private:
    enum class Stage { Idle, Watching, Keeping };
    void fire();

    QTimer m_timer;
    Stage m_stage = Stage::Idle;
};

} // namespace tarjuman::desk
