#include "app/desk/Autosave.h"

#include <algorithm>

namespace tarjuman::desk {

Autosave::Autosave(QObject* parent)
    : QObject(parent)
{
    for (QTimer* timer : {&m_pause, &m_ceiling, &m_retry}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, &Autosave::fire);
    }
}

void Autosave::noteChange()
{
    // While saving fails, typing must not make the tries more frequent.
    if (m_retry.isActive())
        return;
    m_pause.start(pause);
    if (!m_ceiling.isActive())
        m_ceiling.start(ceiling);
}

void Autosave::noteSaving()
{
    m_pause.stop();
    m_ceiling.stop();
    m_retry.stop();
}

void Autosave::noteSaved()
{
    m_nextRetry = firstRetry;
}

void Autosave::noteFailure()
{
    m_pause.stop();
    m_ceiling.stop();
    m_retry.start(m_nextRetry);
    m_nextRetry = std::min(2 * m_nextRetry, lastRetry);
}

void Autosave::fire()
{
    m_pause.stop();
    m_ceiling.stop();
    Q_EMIT due();
}

} // namespace tarjuman::desk
