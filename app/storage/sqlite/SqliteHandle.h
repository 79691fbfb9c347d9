// SQLite’s own handle behind a connection of Qt’s, for what Qt has no words for. On the connection’s thread.
#pragma once

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

struct sqlite3;

namespace tarjuman::storage {

// Null for a connection that is not open. Source: the documentation of QSqlDriver::handle().
inline sqlite3* sqliteHandle(const QSqlDatabase& connection)
{
    const QVariant handle = connection.driver()->handle();
    const bool isOurs = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return isOurs ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

} // namespace tarjuman::storage
