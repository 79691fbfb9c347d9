#include "app/storage/SalvageChecks.h"

#include "app/storage/Database.h"

namespace tarjuman::storage {

// The archive keeps a place for checksums, and 0 in it, until the program computes them.
Match matchOf(const ParagraphRow& row, qint64 checksum)
{
    Q_UNUSED(row)
    Q_UNUSED(checksum)
    return Match::Unknown;
}

Match matchOf(const release::Release& release, qint64 checksum)
{
    Q_UNUSED(release)
    Q_UNUSED(checksum)
    return Match::Unknown;
}

base::Result<void> renewChecksums(Database& database)
{
    return database.run(QStringLiteral("UPDATE paragraph SET checksum = 0 WHERE checksum <> 0"));
}

} // namespace tarjuman::storage
