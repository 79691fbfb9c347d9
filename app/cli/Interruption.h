// Ctrl+C and SIGTERM: asks the work under way to stop, and ends the program when it does not within a moment.
// Made before any other thread, so that the signals come to its own thread only.
#pragma once

#include <atomic>
#include <csignal>
#include <stop_token>
#include <thread>

namespace tarjuman::cli {

class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    void wait();

    sigset_t m_signals{};
    std::stop_source m_stop;
    std::atomic<bool> m_ended = false;
    std::thread m_thread;
};

} // namespace tarjuman::cli
