#include "ui/window/EndSignals.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace tarjuman::ui {

// The two ends of the pipe; what a signal calls finds nothing but what is global.
static int readingEnd = -1;
static int writingEnd = -1;

// Only what a signal may do, which is next to nothing.
static void wake(int number)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const auto written = ::write(writingEnd, &byte, 1);
    errno = before;
}

EndSignals::EndSignals(QObject* parent)
    : QObject(parent)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    readingEnd = ends[0];
    writingEnd = ends[1];
    m_woken = std::make_unique<QSocketNotifier>(readingEnd, QSocketNotifier::Read);
    connect(m_woken.get(), &QSocketNotifier::activated, this, &EndSignals::read);
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        ::sigaction(m_numbers[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN)
            ::sigaction(m_numbers[i], &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    if (!m_woken)
        return;
    for (size_t i = 0; i < m_numbers.size(); ++i)
        ::sigaction(m_numbers[i], &m_before[i], nullptr);
    m_woken.reset();
    ::close(std::exchange(writingEnd, -1));
    ::close(std::exchange(readingEnd, -1));
}

void EndSignals::read()
{
    unsigned char number = 0;
    while (::read(readingEnd, &number, 1) == 1)
        Q_EMIT received(number);
}

} // namespace tarjuman::ui
