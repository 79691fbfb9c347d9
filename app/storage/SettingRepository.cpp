#include "app/storage/SettingRepository.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/database/Transaction.h"

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;

SettingRepository::SettingRepository(Database& database)
    : m_database(database)
{
}

Result<QByteArray> SettingRepository::value(const QString& name)
{
    Statement row = TRY(Statement::prepare(m_database, u"SELECT value FROM setting WHERE name = ?"_s));
    TRY(row.run(name));
    return TRY(row.next()) ? row.value(0).toByteArray() : QByteArray();
}

Result<void> SettingRepository::setValue(const QString& name, const QByteArray& value)
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    TRY(put(name, value));
    return transaction.commit();
}

Result<void> SettingRepository::put(const QString& name, const QByteArray& value)
{
    Statement row = TRY(Statement::prepare(m_database, uR"(
        INSERT INTO setting (name, value)
        VALUES (?, ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value)"_s));
    return row.run(name, value.isNull() ? QByteArray("") : value);
}

} // namespace tarjuman::storage
