#include "app/storage/ReleaseList.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/ReleaseRows.h"

#include <QSet>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;
using release::DeletedRelease;
using release::ReleaseId;
using release::ReleaseSummary;

namespace {

ReleaseSummary summaryFrom(const Statement& row, QSet<QString>& places)
{
    const auto placeIn = [&](int column) { return *places.insert(row.text(column)); };
    ReleaseSummary summary;
    summary.id = ReleaseId{row.number(0)};
    summary.title = {row.text(1), row.text(2)};
    summary.date = dateFrom(row.text(3));
    summary.place = {placeIn(4), placeIn(5)};
    summary.status = release::statusFromKey(row.text(6)).value_or(release::Status::Draft);
    summary.embargoUntil = embargoFrom(row.value(7));
    summary.completeness = {static_cast<int>(row.number(8)), static_cast<int>(row.number(9))};
    summary.paragraphCount = {static_cast<int>(row.number(10)), static_cast<int>(row.number(11))};
    summary.changed = timeFrom(row.value(12));
    return summary;
}

QString selection()
{
    return uR"(
        SELECT id, title_fr, title_ar, date, place_fr, place_ar, status, embargo_until, completeness_fr,
            completeness_ar, paragraphs_fr, paragraphs_ar, changed_at, deleted_at
        FROM release WHERE )"_s;
}

} // namespace

ReleaseList::ReleaseList(Database& database)
    : m_database(database)
{
}

Result<QList<ReleaseSummary>> ReleaseList::all()
{
    // A release without a date is being written, so it stands before the dated ones.
    Statement rows = TRY(Statement::prepare(m_database, selection() + uR"(
        deleted_at IS NULL ORDER BY date = '' DESC, date DESC, changed_at DESC, id DESC)"_s));
    TRY(rows.run());
    QList<ReleaseSummary> summaries;
    QSet<QString> places; // a few for all, so each is kept once
    while (TRY(rows.next()))
        summaries += summaryFrom(rows, places);
    summaries.squeeze();
    return summaries;
}

Result<QList<DeletedRelease>> ReleaseList::deleted()
{
    Statement rows = TRY(Statement::prepare(
        m_database, selection() + u"deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC"_s));
    TRY(rows.run());
    QList<DeletedRelease> deleted;
    QSet<QString> places;
    while (TRY(rows.next()))
        deleted += {summaryFrom(rows, places), timeFrom(rows.value(13))};
    return deleted;
}

Result<ListChanges> ReleaseList::changesSince(const ChangeTimes& known)
{
    // Two numbers of every release; the rest is read of those alone that changed.
    Statement times =
        TRY(Statement::prepare(m_database, u"SELECT id, changed_at FROM release WHERE deleted_at IS NULL"_s));
    TRY(times.run());
    QList<ReleaseId> others;
    QSet<ReleaseId> there;
    there.reserve(known.size());
    while (TRY(times.next())) {
        const ReleaseId id{times.number(0)};
        there.insert(id);
        if (const auto before = known.constFind(id); before == known.cend() || *before != times.number(1))
            others += id;
    }
    ListChanges changes;
    for (auto it = known.keyBegin(); it != known.keyEnd(); ++it) {
        if (!there.contains(*it))
            changes.removed += *it;
    }
    Statement row = TRY(Statement::prepare(m_database, selection() + u"id = ? AND deleted_at IS NULL"_s));
    QSet<QString> places;
    for (const ReleaseId id : std::as_const(others)) {
        TRY(row.run(qint64(id)));
        if (TRY(row.next()))
            changes.changed += summaryFrom(row, places);
    }
    return changes;
}

Result<qint64> ReleaseList::foreignChanges()
{
    // Asked every second, so that a log which somebody removed is brought home before another one lies there.
    if (!m_database.opened().readOnly)
        TRY(m_database.checkPlace());
    return m_database.engine().foreignChanges(m_database);
}

Result<Standing> ReleaseList::standing(ReleaseId id)
{
    Statement row = TRY(Statement::prepare(
        m_database, u"SELECT revision, deleted_at IS NOT NULL FROM release WHERE id = ?"_s));
    TRY(row.run(qint64(id)));
    if (!TRY(row.next()))
        return Standing{};
    return Standing{row.number(1) ? Standing::Place::Deleted : Standing::Place::InList, row.number(0)};
}

Result<int> ReleaseList::countAt(const QHash<ReleaseId, qint64>& revisions)
{
    Statement row = TRY(Statement::prepare(
        m_database, u"SELECT COUNT(*) FROM release WHERE id = ? AND revision = ? AND deleted_at IS NULL"_s));
    int count = 0;
    for (auto it = revisions.cbegin(); it != revisions.cend(); ++it) {
        TRY(row.run(qint64(it.key()), it.value()));
        count += TRY(row.next()) ? int(row.number(0)) : 0;
    }
    return count;
}

} // namespace tarjuman::storage
