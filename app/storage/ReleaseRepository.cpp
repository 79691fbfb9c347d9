#include "app/storage/ReleaseRepository.h"

#include "app/storage/Checksums.h"
#include "app/storage/CommentTable.h"
#include "app/storage/Database.h"
#include "app/storage/FigureTable.h"
#include "app/storage/PairTable.h"
#include "app/storage/ParagraphTable.h"
#include "app/storage/ReleaseRows.h"
#include "app/storage/Statement.h"
#include "app/storage/Transaction.h"
#include "app/storage/VersionRepository.h"
#include "app/storage/WaiverTable.h"
#include "app/storage/WordRepository.h"

#include <QSet>

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
    // A release without a date is being written, so it stands before the dated ones.
    Statement rows = TRY(Statement::prepare(
        m_database,
        u"SELECT id, title_fr, title_ar, date, place_fr, place_ar, status, embargo_until, completeness_fr, "
        "completeness_ar, paragraphs_fr, paragraphs_ar, changed_at FROM release WHERE deleted_at IS NULL "
        "ORDER BY date = '' DESC, date DESC, changed_at DESC, id DESC"_s));
    TRY(rows.run());
    QList<ReleaseSummary> summaries;
    QSet<QString> places; // a few for all, so each is kept once
    const auto placeIn = [&rows, &places](int column) { return *places.insert(rows.text(column)); };
    while (TRY(rows.next())) {
        ReleaseSummary summary;
        summary.id = ReleaseId{rows.number(0)};
        summary.title = {rows.text(1), rows.text(2)};
        summary.date = dateFrom(rows.text(3));
        summary.place = {placeIn(4), placeIn(5)};
        summary.status = statusFrom(rows.text(6));
        summary.embargoUntil = timeFrom(rows.value(7));
        summary.completeness = {static_cast<int>(rows.number(8)), static_cast<int>(rows.number(9))};
        summary.paragraphCount = {static_cast<int>(rows.number(10)), static_cast<int>(rows.number(11))};
        summary.changed = timeFrom(rows.value(12));
        summaries += std::move(summary);
    }
    summaries.squeeze();
    return summaries;
}

Result<Release> ReleaseRepository::load(ReleaseId id)
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Reading));
    Release release = TRY(loadRow(id));
    TRY(loadParts(release));
    TRY(transaction.commit());
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

Result<Release> ReleaseRepository::loadRow(ReleaseId id)
{
    Statement row = TRY(Statement::prepare(
        m_database,
        u"SELECT revision, status, date, place_fr, place_ar, embargo_until, last_paragraph_id, created_at, "
        "changed_at FROM release WHERE id = ? AND deleted_at IS NULL"_s));
    TRY(row.run(qint64(id)));
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
    release.embargoUntil = timeFrom(row.value(5));
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
    Statement row = TRY(Statement::prepare(
        m_database,
        u"INSERT INTO release (revision, status, date, place_fr, place_ar, embargo_until, last_paragraph_id, "
        "title_fr, title_ar, completeness_fr, completeness_ar, paragraphs_fr, paragraphs_ar, created_at, "
        "changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s));
    const ReleaseSummary summary = release::summaryOf(release);
    TRY(row.changeOne(release.revision, release::keyOf(release.status), toColumn(release.date),
                      release.place.french, release.place.arabic, toColumn(release.embargoUntil),
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
    Release next = soundRelease(current);
    if (sameContent(saved, next))
        return next;
    next.revision = saved.revision + 1;
    next.created = saved.created;
    next.changed = m_database.clock().now();
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing, patience));
    TRY(updateRow(saved.revision, next));
    TRY(writeParts(saved, next));
    if (snapshot)
        TRY(VersionRepository(m_database).add(*snapshot, next));
    TRY(transaction.commit());
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
    Statement row = TRY(Statement::prepare(
        m_database,
        u"UPDATE release SET revision = ?, status = ?, date = ?, place_fr = ?, place_ar = ?, embargo_until = "
        u"?, "
        "last_paragraph_id = ?, title_fr = ?, title_ar = ?, completeness_fr = ?, completeness_ar = ?, "
        "paragraphs_fr = ?, paragraphs_ar = ?, changed_at = ?, checksum = ? WHERE id = ? AND revision = ?"_s));
    const ReleaseSummary summary = release::summaryOf(release);
    TRY(row.run(release.revision, release::keyOf(release.status), toColumn(release.date),
                release.place.french, release.place.arabic, toColumn(release.embargoUntil),
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
    // nor bring it back.
    Statement update = TRY(Statement::prepare(
        m_database, u"UPDATE release SET checksum = CASE WHEN (deleted_at IS NULL) = (? IS NULL) THEN checksum "
                    "ELSE ~checksum END, deleted_at = ? WHERE id = ?"_s));
    for (const ReleaseId id : ids)
        TRY(update.changeOne(toColumn(moment), toColumn(moment), qint64(id)));
    return transaction.commit();
}

Result<void> ReleaseRepository::purgeDeleted(const QDateTime& moment)
{
    // Asked first, so that opening an archive does not wait for another writer when there is nothing to do.
    if (!TRY(hasDeleted(moment)))
        return {};
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    Statement removal = TRY(Statement::prepare(m_database, u"DELETE FROM release WHERE deleted_at < ?"_s));
    TRY(removal.run(toColumn(moment)));
    return transaction.commit();
}

Result<bool> ReleaseRepository::hasDeleted(const QDateTime& before)
{
    Statement row =
        TRY(Statement::prepare(m_database, u"SELECT COUNT(*) FROM release WHERE deleted_at < ?"_s));
    TRY(row.run(toColumn(before)));
    return TRY(row.next()) && row.number(0) > 0;
}

} // namespace tarjuman::storage
