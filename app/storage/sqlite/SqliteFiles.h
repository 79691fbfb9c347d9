// The files that SQLite has open in this process. Its locks are made to belong to the open file and not to
// the process: POSIX drops all locks of a process on a file as soon as any part of it (a file dialog, a
// library) opens and closes that file, and the next program that ends would take the log away from under us.
// And it is known which files are open, so that one that was removed or exchanged is noticed. Any thread.
// Sources: sqlite.org/howtocorrupt.html (2.2), sqlite.org/c3ref/vfs.html (xSetSystemCall), fcntl(2) (open
// file description locks, Linux 3.15 and later).
#pragma once

#include <QByteArray>

#include <optional>

namespace tarjuman::storage {

// Takes over opening, closing and locking in SQLite's file layer; from the second call on it does nothing.
// Must come before the first file is opened. Several connections of this process to one file share one lock,
// as SQLite expects. Where the system has no such locks, those of POSIX stay.
void keepLocksOfSqlite();

enum class Place {
    NotOpen,  // SQLite has no file of this name open
    Kept,     // what is open is what lies there
    Removed,  // nothing lies there any more
    Exchanged // another file lies there
};
// `path`: absolute, as SQLite names it: symbolic links followed.
Place placeOf(const QByteArray& path);

// Up to `length` bytes at `offset` of a file that SQLite has open, without opening it again; nothing when it
// is not open or cannot be read.
std::optional<QByteArray> readOpened(const QByteArray& path, qint64 offset, qint64 length);
// The size of such a file in bytes; -1 when it is not open.
qint64 sizeOfOpened(const QByteArray& path);

} // namespace tarjuman::storage
