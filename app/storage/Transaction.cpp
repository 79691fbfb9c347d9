#include "app/storage/Transaction.h"

#include "app/base/Log.h"
#include "app/storage/Database.h"

#include <QSqlError>
#include <QSqlQuery>

#include <utility>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;

Transaction::Transaction(Database& database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Result<Transaction> Transaction::begin(Database& database, Purpose purpose)
{
    if (purpose == Purpose::Writing)
        TRY(database.engine().checkPlace());
    TRY(database.run(purpose == Purpose::Writing ? database.engine().beginWriting() : u"BEGIN"_s));
    return Transaction(database);
}

Result<void> Transaction::commit()
{
    TRY(m_database->run(u"COMMIT"_s));
    m_database = nullptr;
    return {};
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // Some failures have rolled back already; the engine then only says that there is nothing to roll back.
    QSqlQuery query(m_database->connection());
    if (!query.exec(u"ROLLBACK"_s))
        qCDebug(base::logStorage) << "rollback:" << query.lastError().text();
}

} // namespace tarjuman::storage
