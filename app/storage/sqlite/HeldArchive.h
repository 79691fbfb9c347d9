// What a connection to SQLite has open, held against what lies at the archive’s place: its files may be
// removed, exchanged for others, or written over by a copy while they are open, and SQLite goes on without an
// error. Owned by the engine, on its thread.
#pragma once

#include "app/base/Result.h"
#include "app/storage/sqlite/ArchiveMark.h"

#include <QCoreApplication>

namespace tarjuman::storage {

class Database;

class HeldArchive {
    Q_DECLARE_TR_FUNCTIONS(HeldArchive)
public:
    HeldArchive() = default; // nothing is held; every check is passed
    // `path`: of the file, as SQLite names it.
    explicit HeldArchive(QByteArray path);
    // What is said of an archive whose file is not there any more.
    static base::Error gone(const QString& detail);

    // Some microseconds, as long as nothing has changed.
    base::Result<void> check(Database& database);
    // See Engine.
    base::Result<void> bringHome(Database& database);

private:
    base::Result<void> checkFiles() const;
    base::Result<void> checkMark(Database& database);
    base::Result<void> learnPages(Database& database);
    std::optional<ArchiveMark> markOnDisk() const;
    base::Result<bool> mayBeOnDisk(Database& database, const std::optional<ArchiveMark>& mark) const;

    QByteArray m_path;
    qint64 m_pageSize = 0;                 // bytes; 0 until it is known
    qint64 m_markPage = 0;                 // of the table `archive`, from 1; 0 while there is none
    std::optional<ArchiveMark> m_lastMark; // that was found in the file, and was right
};

} // namespace tarjuman::storage
