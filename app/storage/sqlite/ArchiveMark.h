// The mark that every archive carries, in the one row of its table `archive`, and that every transaction
// which writes renews: "tarjuman-mark:IDENTITY:PREVIOUS:CURRENT", in hexadecimal digits. The identity, of 128
// bits, is given once, at the archive’s creation, and goes along with every copy. The two states, of 64
// random bits, say which change led to this one, so that a file and a log that do not belong together are
// known by it. A copy made by Tarjuman begins a line of states of its own. Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace tarjuman::storage {

// The first version of the schema that has marks; see resources/migrations/0005.
inline constexpr int firstSchemaWithMarks = 5;

struct ArchiveMark {
    QByteArray identity = {}; // 32 digits
    QByteArray previous = {}; // 16 signs
    QByteArray current = {};  // 16 digits

    friend bool operator==(const ArchiveMark&, const ArchiveMark&) = default;
};

// `previous` of an archive that was just made or brought to the schema that has marks.
inline constexpr QByteArrayView noState = "0000000000000000";
// `previous` of a copy that nobody has written into since it was made.
inline constexpr QByteArrayView backupState = "----------backup";

std::optional<ArchiveMark> markFrom(QByteArrayView text);
QByteArray textOf(const ArchiveMark& mark);
// For a copy: the identity kept, a new line of states.
ArchiveMark markOfBackup(const ArchiveMark& original);

// The mark in a page of SQLite’s file format that is the table `archive` as a whole; nothing when the page is
// something else. Source: sqlite.org/fileformat2.html, 1.6.
std::optional<ArchiveMark> markInPage(QByteArrayView page);

// Whether a log can be the one of a file. `inLog`: the marks that the log’s transactions wrote, in order;
// `inFile`: of the file without the log, nothing for a schema before marks.
bool logBelongs(const QList<ArchiveMark>& inLog, const std::optional<ArchiveMark>& inFile);

} // namespace tarjuman::storage
