// The time, as a value that tests can make stand still. Any thread.
#pragma once

#include <QDateTime>

namespace tarjuman::base {

class Clock {
public:
    virtual ~Clock() = default;
    // The present moment in UTC, to the millisecond.
    virtual QDateTime now() const = 0;

    // The machine's own clock; lives as long as the program.
    static const Clock& system();
};

} // namespace tarjuman::base
