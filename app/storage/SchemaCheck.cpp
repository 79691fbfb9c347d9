#include "app/storage/SchemaCheck.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

// One a version, from 1; the test of this file says what a new one is.
static constexpr std::array<const char*, 5> digests{
    "503e2144409843b9bb8876f9fbbd3b287b388f9d4763e59266ab198789d9c1c6",
    "f067811751fb80c8ec4d01c32d1a8bb5a21cb83e549a18272f543dfd3dd88c9d",
    "97fc31a91006fd98518c47f6ebb651725524f243189c1ae0dcc7fd1495081610",
    "76e80129bda0ef4c14023023fe1eaa6fb857d9c0b12e1a1d72895c3b7496b7f8",
    "a1e3f34689957b30e735dc8ae8892328eda82770fb75d48d6459f48c2c93d6e1"};

QByteArray digestOfVersion(int version)
{
    return version >= 1 && version <= static_cast<int>(digests.size())
               ? QByteArray(digests[static_cast<size_t>(version) - 1])
               : QByteArray();
}

Result<QByteArray> schemaDigest(Database& database)
{
    // SQLite’s own tables are those that it keeps by itself; no other name may begin like theirs.
    Statement rows = TRY(Statement::prepare(database, uR"(
        SELECT type, name, tbl_name, sql
        FROM sqlite_master
        WHERE NOT (type = 'table' AND name IN ('sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4'))
            AND NOT (type = 'index' AND sql IS NULL AND name LIKE 'sqlite\_autoindex\_%' ESCAPE '\')
        ORDER BY type, name)"_s));
    TRY(rows.run());
    QCryptographicHash digest(QCryptographicHash::Sha256);
    while (TRY(rows.next())) {
        for (int column = 0; column < 4; ++column)
            digest.addData(rows.text(column).simplified().toUtf8() + '\n');
    }
    return digest.result().toHex();
}

Result<void> checkSchema(Database& database)
{
    const int version = TRY(database.engine().schemaVersion(database));
    if (version == 0 && database.opened().created)
        return {};
    const QByteArray expected = digestOfVersion(version);
    if (expected.isEmpty() && version > 0)
        return {};
    const QByteArray found = TRY(schemaDigest(database));
    if (found == expected)
        return {};
    return Error{ErrorKind::Archive,
                 QCoreApplication::translate(
                     "SchemaCheck",
                     "This archive has parts that Tarjuman did not make, or lacks some of its own. "
                     "It was left as it is, and nothing in it was run; what can be read of it can "
                     "be salvaged into a new archive."),
                 u"schema %1: %2"_s.arg(version).arg(QString::fromLatin1(found))};
}

} // namespace tarjuman::storage
