// A thread and the connection that it alone touches: made, used and closed there. What is asked of a lane is
// done in turn. Owned by the Lanes; may be asked from any thread.
#pragma once

#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace tarjuman::storage {

class Database;

class Lane {
public:
    // `name`: of the thread, as debuggers show it.
    explicit Lane(const QString& name);
    ~Lane(); // closes the connection, after all that was asked before

    // `work` finds the connection, or makes one; it is null before.
    void start(std::function<void(std::unique_ptr<Database>& connection)> work);
    // Waits until all that was asked is done. Not from the lane's own thread.
    void waitForDone() { m_thread.waitForDone(); }
    // Waits, and then has no connection any more.
    void close();
    // How much was asked and is not done.
    int pending() const { return m_pending; }

private:
    std::unique_ptr<Database> m_connection;
    std::atomic<int> m_pending = 0;
    QThreadPool m_thread; // of one; ends before what it works on
};

} // namespace tarjuman::storage
