#include "app/storage/database/Database.h"

#include "app/storage/database/Statement.h"

#include <QUuid>

namespace tarjuman::storage {

using base::Result;

Database::Database(std::unique_ptr<Engine> engine, StoreOptions options)
    : m_engine(std::move(engine))
    , m_options(std::move(options))
    , m_connection(QSqlDatabase::addDatabase(m_engine->driver(), QUuid::createUuid().toString()))
{
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_engine->beforeClosing(*this);
    m_connection.close();
    m_connection = {}; // Qt takes a connection off its list only when nobody holds it any more.
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(std::unique_ptr<Engine> engine, StoreOptions options)
{
    std::unique_ptr<Database> database(new Database(std::move(engine), std::move(options)));
    TRY(database->m_engine->connect(*database));
    return database;
}

Result<void> Database::checkPlace()
{
    // One that could not be opened anew is as good as away; it is tried again.
    auto checked = m_engine->checkPlace(*this);
    m_isDisplaced = !checked;
    return checked;
}

Result<void> Database::reopen()
{
    TRY(m_engine->bringHome(*this));
    m_engine->beforeClosing(*this);
    m_connection.close();
    const int schemaVersion = m_opened.schemaVersion;
    TRY(m_engine->connect(*this));
    m_opened.schemaVersion = schemaVersion;
    m_isDisplaced = false;
    return m_engine->settle(*this);
}

Result<void> Database::run(const QString& sql)
{
    auto statement = TRY(Statement::prepare(*this, sql));
    return statement.run();
}

} // namespace tarjuman::storage
