// Tells the window's program that it is asked to end: SIGTERM (the session ends), SIGHUP (its terminal is
// closed) and SIGINT (Ctrl+C there). The signal itself does nothing but wake the event loop, which alone may
// save. One at a time, made after the application object, on its thread; what the signals did before is
// restored with its end. One that was ignored from the beginning (nohup) stays ignored.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <csignal>

#include <array>
#include <memory>

namespace tarjuman::ui {

class EndSignals : public QObject {
    Q_OBJECT
public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void received(int number);

private:
    void read();

    static constexpr std::array m_numbers{SIGTERM, SIGHUP, SIGINT};
    std::array<struct sigaction, m_numbers.size()> m_before{};
    std::unique_ptr<QSocketNotifier> m_woken;
};

} // namespace tarjuman::ui
