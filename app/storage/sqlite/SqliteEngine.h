// SQLite's own ways behind what every engine offers: pragmas, write-ahead log, user_version, integrity check;
// copies are SqliteCopy's. Full durability: a transaction that was reported as committed survives a power
// cut, and was written into the files that lie at the archive’s place. Owned by its Database, on its thread.
// Sources: sqlite.org/pragma.html, wal.html, lang_vacuum.html, uri.html.
#pragma once

#include "app/base/GuardedFiles.h"
#include "app/storage/database/Engine.h"
#include "app/storage/sqlite/HeldArchive.h"

#include <QCoreApplication>

namespace tarjuman::storage {

class SqliteEngine : public Engine {
    Q_DECLARE_TR_FUNCTIONS(SqliteEngine)
public:
    // A reader joins an archive that another connection of this program has open, as it finds it.
    enum class Role { Writer, Reader };
    explicit SqliteEngine(QString file, Role role = Role::Writer);

    QString driver() const override;
    base::Result<void> connect(Database& database) override;
    base::Result<void> settle(Database& database) override;
    base::Result<void> checkPlace(Database& database) override;
    base::Result<void> bringHome(Database& database) override;
    void beforeClosing(Database& database) override;
    base::Result<void> setPatience(Database& database, std::chrono::milliseconds patience) override;
    base::Result<qint64> foreignChanges(Database& database) override;
    QString beginWriting() const override;
    base::Result<void> noteWriting(Database& database) override;
    base::Result<int> schemaVersion(Database& database) override;
    base::Result<void> setSchemaVersion(Database& database, int version) override;
    base::Result<void> copyTo(Database& database, const QString& target) override;
    base::Result<QString> copyBeforeUpdate(Database& database, int schemaVersion) override;
    base::Result<QStringList> verify(Database& database) override;
    base::Error explain(const QSqlError& error) const override;

    // Makes this connection the only one, until it closes. ErrorKind::Conflict when there is another.
    base::Result<void> claim(Database& database) const;
    QString updateCopyName(int schemaVersion) const;
    // The log, its index and the journal beside the file.
    static QStringList companionsOf(const QString& file);

private:
    base::Result<void> prepareFolder() const;
    base::Result<void> findFile(Database& database);
    base::Result<void> prepareConnection(Database& database) const;
    base::Result<void> tryOpening(Database& database, const QString& name, const QString& flags);
    base::Result<void> tryReading(Database& database);
    base::Result<void> openWithoutRoom(Database& database);
    base::Result<void> refuseStrangers(Database& database);
    base::Result<QVariant> ask(Database& database, const QString& sql) const;

    QString m_file;
    Role m_role;
    base::ArchiveGuard m_guard; // as long as the connection may be open
    HeldArchive m_held;         // what was opened
    bool m_hasNoRoom = false;   // the disk is full, so that the archive is only read
};

} // namespace tarjuman::storage
