// A private X server (Xvfb) for measuring windows from outside, and what is to be seen on it. One thread.
#pragma once

#include <QProcess>
#include <QSize>

#include <memory>
#include <optional>

struct xcb_connection_t;
struct xcb_screen_t;

namespace tarjuman::bench {

class Display {
public:
    // Empty when Xvfb is missing or doesn't start.
    static std::unique_ptr<Display> create();
    ~Display();

    QString name() const { return m_name; } // ":7"

    // The largest window that is shown, if it has at least this size.
    std::optional<quint32> shownWindow(QSize least) const;
    // The whole screen's pixels, one number for all of them; equal pictures give equal numbers.
    size_t picture() const;
    // How many colours the screen shows, up to `most`.
    int colours(int most) const;

private:
    Display() = default;
    QByteArray pixels() const;

    QProcess m_server;
    QString m_name;
    xcb_connection_t* m_connection = nullptr;
    xcb_screen_t* m_screen = nullptr;
};

} // namespace tarjuman::bench
