// A clock that stands still until a test moves it.
#pragma once

#include "app/base/Clock.h"

#include <chrono>

namespace tarjuman::testing {

class StandingClock : public base::Clock {
public:
    explicit StandingClock(const QDateTime& now = QDateTime(QDate(2024, 5, 22), QTime(12, 4), Qt::UTC))
        : m_now(now)
    {
    }
    QDateTime now() const override { return m_now; }
    void advance(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }

private:
    QDateTime m_now;
};

} // namespace tarjuman::testing
