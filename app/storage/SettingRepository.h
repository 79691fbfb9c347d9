// Named values of the archive. What the bytes mean is known to the room that wrote them. Lives on its
// connection's thread.
#pragma once

#include "app/base/Result.h"

#include <QByteArray>

namespace tarjuman::storage {

class Database;

class SettingRepository {
public:
    explicit SettingRepository(Database& database);

    // Empty when never set.
    base::Result<QByteArray> value(const QString& name);
    base::Result<void> setValue(const QString& name, const QByteArray& value);
    // The same as part of the caller’s transaction.
    base::Result<void> put(const QString& name, const QByteArray& value);

private:
    Database& m_database;
};

} // namespace tarjuman::storage
