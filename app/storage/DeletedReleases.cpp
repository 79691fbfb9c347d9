#include "app/storage/DeletedReleases.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/database/Transaction.h"
#include "app/storage/ReleaseRows.h"

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;

// What the clock says is bound first, how many days of openings it takes second.
static QString aged()
{
    return uR"(
        deleted_at <= ? AND deleted_on_day <= (SELECT days_opened FROM archive) - ?
            AND changed_at <= deleted_at)"_s;
}

DeletedReleases::DeletedReleases(Database& database)
    : m_database(database)
{
}

Result<void> DeletedReleases::countDay()
{
    const QString today = m_database.clock().now().date().toString(Qt::ISODate);
    // Asked first, so that opening an archive waits for another writer once a day at most.
    Statement last = TRY(Statement::prepare(m_database, u"SELECT last_opened FROM archive"_s));
    TRY(last.run());
    if (!TRY(last.next()) || last.text(0) == today)
        return {};
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    // Another program may have counted meanwhile; ISO dates sort as they follow one another.
    Statement update = TRY(Statement::prepare(
        m_database, u"UPDATE archive SET days_opened = days_opened + (last_opened < ?), last_opened = ?"_s));
    TRY(update.run(today, today));
    return transaction.commit();
}

Result<void> DeletedReleases::purge()
{
    const QDateTime moment = m_database.clock().now().addDays(-daysKept);
    if (!TRY(hasAged(moment)))
        return {};
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    Statement removal = TRY(Statement::prepare(m_database, u"DELETE FROM release WHERE "_s + aged()));
    TRY(removal.run(toColumn(moment), daysKept));
    return transaction.commit();
}

Result<bool> DeletedReleases::hasAged(const QDateTime& before)
{
    Statement row = TRY(
        Statement::prepare(m_database, u"SELECT EXISTS (SELECT 1 FROM release WHERE "_s + aged() + u")"_s));
    TRY(row.run(toColumn(before), daysKept));
    return TRY(row.next()) && row.number(0) > 0;
}

} // namespace tarjuman::storage
