#include "app/desk/recovery/Safekeeping.h"

namespace tarjuman::desk {

Safekeeping::Safekeeping(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Safekeeping::fire);
}

void Safekeeping::noteChange()
{
    // The first change sets the time; those that follow go with it.
    if (m_stage == Stage::Keeping && !m_timer.isActive())
        m_timer.start(pause);
}

void Safekeeping::noteSaving()
{
    if (m_stage != Stage::Idle)
        return;
    m_stage = Stage::Watching;
    m_timer.start(moment);
}

void Safekeeping::noteSaved()
{
    m_stage = Stage::Idle;
    m_timer.stop();
}

void Safekeeping::noteFailure()
{
    fire();
}

void Safekeeping::fire()
{
    m_stage = Stage::Keeping;
    m_timer.stop();
    Q_EMIT due();
}

} // namespace tarjuman::desk
