#include "app/storage/DoubtRepository.h"

#include "app/storage/Checksums.h"
#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/database/Transaction.h"
#include "app/storage/PairTable.h"
#include "app/storage/ReleaseRepository.h"
#include "app/storage/ReleaseRows.h"

#include <QHash>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;
using release::ParagraphId;
using release::Release;
using release::ReleaseId;
using text::Language;

// A release’s own row, and what else stands in it.
struct DoubtRepository::Row {
    Release release;
    release::ReleaseSummary summary;
    bool isDeleted = false;
    qint64 checksum = 0;
};

DoubtRepository::DoubtRepository(Database& database)
    : m_database(database)
{
}

Result<QList<DoubtRepository::Row>> DoubtRepository::rows(std::optional<ReleaseId> only)
{
    Statement rows = TRY(Statement::prepare(m_database, uR"(
        SELECT id, status, date, place_fr, place_ar, embargo_until, created_at, title_fr, title_ar,
            completeness_fr, completeness_ar, paragraphs_fr, paragraphs_ar, deleted_at IS NOT NULL, checksum
        FROM release
        WHERE ? IS NULL OR id = ? ORDER BY id)"_s));
    const QVariant id = only ? QVariant(qint64(*only)) : QVariant(QMetaType::fromType<qint64>());
    TRY(rows.run(id, id));
    QList<Row> found;
    while (TRY(rows.next())) {
        Row row;
        row.release.id = ReleaseId{rows.number(0)};
        row.release.status = release::statusFromKey(rows.text(1)).value_or(release::Status::Draft);
        row.release.date = dateFrom(rows.text(2));
        row.release.place = {rows.text(3), rows.text(4)};
        row.release.embargoUntil = embargoFrom(rows.value(5));
        row.release.created = timeFrom(rows.value(6));
        row.summary.title = {rows.text(7), rows.text(8)};
        row.summary.completeness = {static_cast<int>(rows.number(9)), static_cast<int>(rows.number(10))};
        row.summary.paragraphCount = {static_cast<int>(rows.number(11)), static_cast<int>(rows.number(12))};
        row.isDeleted = rows.number(13) != 0;
        row.checksum = rows.number(14);
        found.append(std::move(row));
    }
    return found;
}

Result<void> DoubtRepository::takeAllForRight()
{
    const QList<Row> all = TRY(rows({}));
    for (const Row& row : all)
        TRY(takeForRight(row));
    return {};
}

Result<void> DoubtRepository::takeForRight(const Row& row)
{
    Release found = row.release;
    TRY(ReleaseRepository(m_database).loadParts(found));
    const Release release = soundRelease(found);
    TRY(PairTable(m_database).write(found, release)); // with what was agreed, since today’s archives keep it
    Statement paragraph = TRY(Statement::prepare(
        m_database, u"UPDATE paragraph SET checksum = ? WHERE release_id = ? AND id = ? AND checksum = 0"_s));
    for (const Language language : text::bothLanguages) {
        for (const release::Paragraph& written : release.paragraphs[language])
            TRY(paragraph.run(checksumOf(release.id, language, written), qint64(release.id),
                              qint64(written.id)));
    }
    const qint64 checksum = checksumOf(release);
    Statement whole = TRY(Statement::prepare(m_database, u"UPDATE release SET checksum = ? WHERE id = ?"_s));
    return whole.changeOne(row.isDeleted ? ~checksum : checksum, qint64(release.id));
}

Result<QList<Doubt>> DoubtRepository::doubts(std::optional<ReleaseId> only)
{
    QList<ReleaseId> ids;
    if (only)
        ids.append(*only);
    else
        ids = TRY(allReleases());
    QList<Doubt> doubts;
    for (const ReleaseId id : std::as_const(ids)) {
        // Each as it stands at one moment: others may be saving it. Not all at once, which would hold back
        // the log.
        auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Reading));
        const QList<Row> found = TRY(rows(id));
        for (const Row& row : found)
            doubts += TRY(doubtsOf(row));
        TRY(transaction.commit());
    }
    return doubts;
}

Result<QList<ReleaseId>> DoubtRepository::allReleases()
{
    Statement rows = TRY(Statement::prepare(m_database, u"SELECT id FROM release ORDER BY id"_s));
    TRY(rows.run());
    QList<ReleaseId> ids;
    while (TRY(rows.next()))
        ids.append(ReleaseId{rows.number(0)});
    return ids;
}

Result<QList<Doubt>> DoubtRepository::doubtsOf(const Row& row)
{
    Row whole = row;
    TRY(ReleaseRepository(m_database).loadParts(whole.release));
    const release::ReleaseSummary summary = release::summaryOf(whole.release);
    QList<Doubt> doubts = TRY(doubtfulParagraphs(whole));
    const qint64 checksum = checksumOf(whole.release);
    if (doubts.isEmpty() && (row.isDeleted ? ~checksum : checksum) != row.checksum) {
        const bool isAsLong = summary.paragraphCount == row.summary.paragraphCount;
        doubts.append({.what = isAsLong ? Doubt::What::Rest : Doubt::What::Order});
    }
    if (doubts.isEmpty() &&
        (summary.title != row.summary.title || summary.paragraphCount != row.summary.paragraphCount ||
         summary.completeness != row.summary.completeness))
        doubts.append({.what = Doubt::What::ListEntry});
    const QString title =
        row.summary.title.french.isEmpty() ? row.summary.title.arabic : row.summary.title.french;
    for (Doubt& doubt : doubts) {
        doubt.release = row.release.id;
        doubt.title = title;
    }
    return doubts;
}

Result<QList<Doubt>> DoubtRepository::doubtfulParagraphs(const Row& row)
{
    Statement rows =
        TRY(Statement::prepare(m_database, u"SELECT id, checksum FROM paragraph WHERE release_id = ?"_s));
    TRY(rows.run(qint64(row.release.id)));
    QHash<ParagraphId, qint64> checksums;
    while (TRY(rows.next()))
        checksums.insert(ParagraphId{rows.number(0)}, rows.number(1));
    QList<Doubt> doubts;
    for (const Language language : text::bothLanguages) {
        int number = 0;
        for (const release::Paragraph& paragraph : row.release.paragraphs[language]) {
            ++number;
            const qint64 checksum = checksums.value(paragraph.id);
            if (checksumOf(row.release.id, language, paragraph) != checksum) {
                doubts.append({.what = Doubt::What::Paragraph,
                               .language = language,
                               .paragraph = paragraph.id,
                               .number = number,
                               .checksum = checksum});
            }
        }
    }
    return doubts;
}

} // namespace tarjuman::storage
