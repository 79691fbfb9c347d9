#include "app/cli/Interruption.h"

#include "app/cli/Status.h"

#include <pthread.h>
#include <unistd.h>

#include <ctime>

namespace tarjuman::cli {

Interruption::Interruption()
{
    sigemptyset(&m_signals);
    for (int number : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&m_signals, number);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_thread = std::thread([this] { wait(); });
}

Interruption::~Interruption()
{
    m_ended = true;
    pthread_kill(m_thread.native_handle(), SIGTERM);
    m_thread.join();
}

void Interruption::wait()
{
    int number = 0;
    sigwait(&m_signals, &number);
    if (m_ended)
        return;
    m_stop.request_stop();
    // Transactions and files are whole or absent at any moment, so leaving at once does no harm.
    static constexpr timespec patience{2, 0};
    sigtimedwait(&m_signals, nullptr, &patience);
    if (!m_ended)
        _exit(Interrupted);
}

} // namespace tarjuman::cli
