#include "app/storage/salvage/SalvageChecks.h"

#include "app/storage/Checksums.h"
#include "app/storage/database/Database.h"
#include "app/storage/DoubtRepository.h"

namespace tarjuman::storage {

Match matchOf(const ParagraphRow& row, qint64 checksum)
{
    const auto language = text::languageFromTag(row.language);
    const auto role = release::roleFromKey(row.role);
    if (checksum == 0)
        return Match::Unknown;
    if (!language || !role)
        return Match::Differs;
    const release::Paragraph paragraph{release::ParagraphId{row.id}, *role, row.text,
                                       release::spansFromText(row.spans, row.text.size())};
    return checksumOf(release::ReleaseId{row.release}, *language, paragraph) == checksum ? Match::Matches
                                                                                         : Match::Differs;
}

Match matchOf(const release::Release& release, qint64 checksum)
{
    if (checksum == 0)
        return Match::Unknown;
    const qint64 sum = checksumOf(release);
    return checksum == sum || checksum == ~sum ? Match::Matches : Match::Differs;
}

base::Result<void> renewChecksums(Database& database)
{
    return DoubtRepository(database).takeAllForRight();
}

} // namespace tarjuman::storage
