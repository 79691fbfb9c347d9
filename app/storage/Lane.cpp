#include "app/storage/Lane.h"

#include "app/storage/database/Database.h"

namespace tarjuman::storage {

Lane::Lane(const QString& name)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // the connection belongs to the one thread
    m_thread.setObjectName(name);
}

Lane::~Lane()
{
    close();
}

void Lane::start(std::function<void(std::unique_ptr<Database>& connection)> work)
{
    ++m_pending;
    m_thread.start([this, work = std::move(work)] {
        work(m_connection);
        --m_pending;
    });
}

void Lane::close()
{
    start([](std::unique_ptr<Database>& connection) { connection.reset(); });
    waitForDone();
}

} // namespace tarjuman::storage
