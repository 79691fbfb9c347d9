#include "ui/window/SavePause.h"

#include "ui/common/TypingPause.h"

#include <utility>

namespace tarjuman::ui {

using SaveState = desk::OpenRelease::SaveState;

SavePause::SavePause(QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &SavePause::renew);
}

void SavePause::watch(std::shared_ptr<desk::OpenRelease> release)
{
    if (m_release)
        m_release->disconnect(this);
    m_release = std::move(release);
    m_pause.stop();
    m_resting = !m_release || m_release->saveState() == SaveState::Saved;
    if (!m_release)
        return;
    connect(m_release.get(), &desk::OpenRelease::changed, this, &SavePause::noteChange);
    connect(m_release.get(), &desk::OpenRelease::saveStateChanged, this, &SavePause::renew);
}

void SavePause::noteChange()
{
    m_resting = false;
    m_pause.start();
}

// When saving fails, typing doesn't make it better: the reader is told now.
void SavePause::renew()
{
    const SaveState state = m_release->saveState();
    const bool isDone = state == SaveState::Failed || (state == SaveState::Saved && !m_pause.isActive());
    if (isDone && !std::exchange(m_resting, true))
        Q_EMIT rested();
}

} // namespace tarjuman::ui
