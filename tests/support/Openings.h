// Tells which files of a folder were opened while it lived, by whomever.
#pragma once

#include <QFile>
#include <QSet>
#include <QString>

#include <sys/inotify.h>
#include <unistd.h>

namespace tarjuman::testing {

class Openings {
public:
    explicit Openings(const QString& folder)
        : m_queue(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        ::inotify_add_watch(m_queue, QFile::encodeName(folder).constData(), IN_OPEN);
    }
    ~Openings() { ::close(m_queue); }
    Openings(const Openings&) = delete;
    Openings& operator=(const Openings&) = delete;

    // So far. A folder is opened to list it, and does not count.
    const QSet<QString>& names()
    {
        alignas(inotify_event) char events[4096];
        for (ssize_t size = 0; (size = ::read(m_queue, events, sizeof events)) > 0;) {
            for (ssize_t at = 0; at < size;) {
                const auto* event = reinterpret_cast<const inotify_event*>(events + at);
                if (event->len > 0 && !(event->mask & IN_ISDIR))
                    m_names << QFile::decodeName(event->name);
                at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            }
        }
        return m_names;
    }

private:
    int m_queue;
    QSet<QString> m_names;
};

} // namespace tarjuman::testing
