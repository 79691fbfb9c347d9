// A record of SQLite, which is a row or an entry of an index: the types of its values stand in front, the
// values behind. Pure functions, any thread. Source: sqlite.org/fileformat2.html, chapter 2.1.
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QVariant>

#include <optional>

namespace tarjuman::storage {

// Where a value lies in the record, and what it is.
struct SqliteField {
    enum class Kind { Null, Integer, Real, Text, Blob };
    Kind kind = Kind::Null;
    qint64 type = 0; // SQLite's number for kind and length
    qint64 at = 0;   // in bytes from the record's beginning
    qint64 size = 0;
};

struct SqliteFields {
    QList<SqliteField> fields = {};
    bool fits = false; // the values end where the record does
};

// Of a record of `size` bytes that begins so; nothing when it is none, or has more columns than any table of
// ours.
std::optional<SqliteFields> fieldsOf(QByteArrayView begin, qint64 size);
// Nothing when its bytes lie beyond those that are given.
std::optional<qint64> integerOf(const SqliteField& field, QByteArrayView record);
// As many of its bytes as there are.
QByteArrayView bytesOf(const SqliteField& field, QByteArrayView record);

} // namespace tarjuman::storage
