// One open connection to the archive and its engine. Made, used and destroyed on one thread: that of its
// lane, or of whoever opens an archive for one piece of work.
#pragma once

#include "app/storage/database/Engine.h"
#include "app/storage/database/StoreOptions.h"

#include <QSqlDatabase>

namespace tarjuman::storage {

class Database {
public:
    // Opens, and writes nothing into a file that exists: see Engine. Migrator looks at the schema, and
    // settles.
    static base::Result<std::unique_ptr<Database>> open(std::unique_ptr<Engine> engine, StoreOptions options);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Engine& engine() const { return *m_engine; }
    QSqlDatabase& connection() { return m_connection; }
    const StoreOptions& options() const { return m_options; }
    const base::Clock& clock() const { return *m_options.clock; }

    const Opened& opened() const { return m_opened; }
    Opened& opened() { return m_opened; }

    // See Engine. Before a transaction that writes; a check that failed is remembered.
    base::Result<void> checkPlace();
    bool isDisplaced() const { return m_isDisplaced; }
    // Where all that was committed could be brought home: closes the connection and opens it anew.
    base::Result<void> reopen();

    // Runs SQL that has no values to bind and no rows to read.
    base::Result<void> run(const QString& sql);

private:
    Database(std::unique_ptr<Engine> engine, StoreOptions options);

    std::unique_ptr<Engine> m_engine;
    StoreOptions m_options;
    Opened m_opened;
    QSqlDatabase m_connection;
    bool m_isDisplaced = false;
};

} // namespace tarjuman::storage
