// How long one reading has worked, against the longest that it may take (see Limits.h): what this thread
// worked, not what the clock on the wall says, for on a busy machine the file is not to blame. One reading;
// its thread.
#pragma once

#include "app/formats/Limits.h"

#include <chrono>
#include <ctime>

namespace tarjuman::formats {

class WorkTime {
public:
    bool isOver() const { return worked() > m_latest; }

private:
    static std::chrono::nanoseconds worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    std::chrono::nanoseconds m_latest = worked() + limits::longestReading;
};

} // namespace tarjuman::formats
