#include "app/storage/database/Transaction.h"

#include "app/base/Log.h"
#include "app/storage/database/Database.h"

#include <QSqlError>
#include <QSqlQuery>

#include <utility>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;

Transaction::Transaction(Database& database, Purpose purpose)
    : m_database(&database)
    , m_purpose(purpose)
{
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_purpose(other.m_purpose)
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
        TRY(database.checkPlace());
    if (!patience) {
        TRY(run(database, purpose));
        return Transaction(database, purpose);
    }
    TRY(database.engine().setPatience(database, *patience));
    const Result<void> begun = run(database, purpose);
    const Result<void> restored = database.engine().setPatience(database, database.options().patience);
    TRY(begun);
    Transaction transaction(database,
                            purpose); // rolls back what has begun when the patience is not as it was
    TRY(restored);
    return transaction;
}

Result<void> Transaction::commit()
{
    if (m_purpose == Purpose::Writing)
        TRY(m_database->engine().noteWriting(*m_database));
    TRY(m_database->run(u"COMMIT"_s));
    Database& database = *std::exchange(m_database, nullptr);
    // Written into a file that nobody will find again is not written.
    if (m_purpose == Purpose::Writing && !database.engine().checkPlace(database))
        return database.engine().bringHome(database);
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
