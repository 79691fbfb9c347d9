#include "app/storage/ReleaseRepository.h"

#include "app/storage/Checksums.h"
#include "app/storage/CommentTable.h"
#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/database/Transaction.h"
#include "app/storage/FigureTable.h"
#include "app/storage/PairTable.h"
#include "app/storage/ParagraphTable.h"
#include "app/storage/ReleaseList.h"
#include "app/storage/ReleaseRows.h"
#include "app/storage/VersionRepository.h"
#include "app/storage/WaiverTable.h"
#include "app/storage/WordRepository.h"

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using release::Release;
using release::ReleaseId;
using release::ReleaseSummary;

namespace {

release::Status statusFrom(const QString& key)
{
    return release::statusFromKey(key).value_or(release::Status::Draft);
}

} // namespace

ReleaseRepository::ReleaseRepository(Database& database)
    : m_database(database)
{
}

Result<QList<ReleaseSummary>> ReleaseRepository::summaries()
{
    return ReleaseList(m_database).all();
}

Result<Release> ReleaseRepository::load(ReleaseId id)
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Reading));
    Release release = TRY(read(id));
    TRY(transaction.commit());
    return release;
}

Result<Release> ReleaseRepository::loadDeleted(ReleaseId id)
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Reading));
    Release release = TRY(readFrom(Place::Deleted, id));
    TRY(transaction.commit());
    return release;
}

Result<Release> ReleaseRepository::read(ReleaseId id)
{
    return readFrom(Place::InList, id);
}

Result<Release> ReleaseRepository::readFrom(Place place, ReleaseId id)
{
    Release release = TRY(loadRow(place, id));
    TRY(loadParts(release));
    return soundRelease(std::move(release));
}

Result<void> ReleaseRepository::loadParts(Release& release)
{
    TRY(ParagraphTable(m_database).load(release));
    TRY(PairTable(m_database).load(release));
    TRY(FigureTable(m_database).load(release));
    TRY(CommentTable(m_database).load(release));
    return WaiverTable(m_database).load(release);
}

Result<Release> ReleaseRepository::loadRow(Place place, ReleaseId id)
{
    Statement row = TRY(Statement::prepare(m_database, uR"(
        SELECT revision, status, date, place_fr, place_ar, embargo_until, last_paragraph_id, created_at,
            changed_at
        FROM release
        WHERE id = ? AND (deleted_at IS NOT NULL) = ?)"_s));
    TRY(row.run(qint64(id), place == Place::Deleted ? 1 : 0));
    if (!TRY(row.next())) {
        return Error{ErrorKind::Usage,
                     tr("There is no release with the number %1 in the archive.").arg(qint64(id))};
    }
    Release release;
    release.id = id;
    release.revision = row.number(0);
    release.status = statusFrom(row.text(1));
    release.date = dateFrom(row.text(2));
    release.place = {row.text(3), row.text(4)};
    release.embargoUntil = embargoFrom(row.value(5));
    release.lastParagraphId = row.number(6);
    release.created = timeFrom(row.value(7));
    release.changed = timeFrom(row.value(8));
    return release;
}

Result<QList<Release>> ReleaseRepository::insert(QList<Release> releases)
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    for (Release& release : releases)
        TRY(insertWhole(release));
    TRY(transaction.commit());
    return releases;
}

Result<Release> ReleaseRepository::insertCopy(Release copy, ReleaseId original)
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    TRY(insertWhole(copy));
    TRY(WordRepository(m_database).copy(original, copy.id));
    TRY(transaction.commit());
    return copy;
}

Result<void> ReleaseRepository::insertWhole(Release& release)
{
    release = soundRelease(std::move(release));
    release.revision = 1;
    release.created = m_database.clock().now();
    release.changed = release.created;
    TRY(insertRow(release));
    TRY(writeParts({}, release));
    // Only now has the release its number, which belongs to what is summed up.
    Statement row = TRY(Statement::prepare(m_database, u"UPDATE release SET checksum = ? WHERE id = ?"_s));
    return row.changeOne(checksumOf(release), qint64(release.id));
}

Result<void> ReleaseRepository::insertRow(Release& release)
{
    Statement row = TRY(Statement::prepare(m_database, uR"(
        INSERT INTO release (revision, status, date, place_fr, place_ar, embargo_until, last_paragraph_id,
            title_fr, title_ar, completeness_fr, completeness_ar, paragraphs_fr, paragraphs_ar, created_at,
            changed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s));
    const ReleaseSummary summary = release::summaryOf(release);
    TRY(row.changeOne(release.revision, release::keyOf(release.status), toColumn(release.date),
                      release.place.french, release.place.arabic, embargoColumn(release.embargoUntil),
                      release.lastParagraphId, summary.title.french, summary.title.arabic,
                      summary.completeness.french, summary.completeness.arabic, summary.paragraphCount.french,
                      summary.paragraphCount.arabic, toColumn(release.created), toColumn(release.changed)));
    release.id = ReleaseId{row.insertedId()};
    return {};
}

Result<Release> ReleaseRepository::save(const Release& saved, const Release& current,
                                        const std::optional<Snapshot>& snapshot,
                                        std::optional<std::chrono::milliseconds> patience)
{
    const Release wanted = soundRelease(current);
    if (sameContent(saved, wanted))
        return wanted;
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing, patience));
    Release next = TRY(write(saved, wanted));
    if (snapshot)
        TRY(VersionRepository(m_database).add(*snapshot, next));
    TRY(transaction.commit());
    return next;
}

Result<Release> ReleaseRepository::write(const Release& saved, Release next)
{
    next.revision = saved.revision + 1;
    next.created = saved.created;
    next.changed = m_database.clock().now();
    TRY(updateRow(saved.revision, next));
    TRY(writeParts(saved, next));
    return next;
}

Result<void> ReleaseRepository::writeParts(const Release& saved, const Release& current)
{
    TRY(ParagraphTable(m_database).write(saved, current));
    TRY(PairTable(m_database).write(saved, current));
    TRY(FigureTable(m_database).write(saved, current));
    TRY(CommentTable(m_database).write(saved, current));
    return WaiverTable(m_database).write(saved, current);
}

Result<void> ReleaseRepository::updateRow(qint64 savedRevision, const Release& release)
{
    Statement row = TRY(Statement::prepare(m_database, uR"(
        UPDATE release SET revision = ?, status = ?, date = ?, place_fr = ?, place_ar = ?,
            embargo_until = ?, last_paragraph_id = ?, title_fr = ?, title_ar = ?, completeness_fr = ?,
            completeness_ar = ?, paragraphs_fr = ?, paragraphs_ar = ?, changed_at = ?, checksum = ?
        WHERE id = ? AND revision = ? AND deleted_at IS NULL)"_s));
    const ReleaseSummary summary = release::summaryOf(release);
    TRY(row.run(release.revision, release::keyOf(release.status), toColumn(release.date),
                release.place.french, release.place.arabic, embargoColumn(release.embargoUntil),
                release.lastParagraphId, summary.title.french, summary.title.arabic,
                summary.completeness.french, summary.completeness.arabic, summary.paragraphCount.french,
                summary.paragraphCount.arabic, toColumn(release.changed), checksumOf(release),
                qint64(release.id), savedRevision));
    if (row.rowsChanged() != 1)
        return conflict(release.id, savedRevision);
    return {};
}

Error ReleaseRepository::conflict(ReleaseId id, qint64 savedRevision)
{
    return {
        ErrorKind::Conflict,
        tr("This release was changed or removed elsewhere since it was opened here. Nothing was overwritten; "
           "compare your text with the one in the archive."),
        u"release %1, revision %2 is no longer the archive’s"_s.arg(qint64(id)).arg(savedRevision)};
}

Result<void> ReleaseRepository::remove(const QList<ReleaseId>& ids)
{
    return setDeleted(ids, m_database.clock().now());
}

Result<void> ReleaseRepository::restore(const QList<ReleaseId>& ids)
{
    return setDeleted(ids, {});
}

Result<void> ReleaseRepository::setDeleted(const QList<ReleaseId>& ids, const QDateTime& moment)
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    // What was deleted is summed up the other way round, so that a bit that turns can neither hide a release
    // nor bring it back. The day goes by the openings of the archive, not by the clock; see DeletedReleases.
    Statement update = TRY(Statement::prepare(m_database, uR"(
        UPDATE release SET
            checksum = CASE WHEN (deleted_at IS NULL) = (? IS NULL) THEN checksum ELSE ~checksum END,
            deleted_at = ?, deleted_on_day = (SELECT days_opened FROM archive)
        WHERE id = ?)"_s));
    for (const ReleaseId id : ids)
        TRY(update.changeOne(toColumn(moment), toColumn(moment), qint64(id)));
    return transaction.commit();
}

} // namespace tarjuman::storage
