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

Result<void> Transaction::run(Database& database, Purpose purpose)
{
    return database.run(purpose == Purpose::Writing ? database.engine().beginWriting() : u"BEGIN"_s);
}

Result<Transaction> Transaction::begin(Database& database, Purpose purpose,
                                       std::optional<std::chrono::milliseconds> patience)
{
    if (purpose == Purpose::Writing)
        TRY(database.engine().checkPlace());
    if (!patience) {
        TRY(run(database, purpose));
        return Transaction(database);
    }
    TRY(database.engine().setPatience(database, *patience));
    const Result<void> begun = run(database, purpose);
    const Result<void> restored = database.engine().setPatience(database, database.options().patience);
    TRY(begun);
    Transaction transaction(database); // rolls back what has begun when the patience is not as it was
    TRY(restored);
    return transaction;
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
