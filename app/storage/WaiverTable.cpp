#include "app/storage/WaiverTable.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/PartDifference.h"
#include "app/storage/ReleaseRows.h"

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;
using release::ParagraphId;
using release::Release;
using release::ReleaseId;
using release::Waiver;

WaiverTable::WaiverTable(Database& database)
    : m_database(database)
{
}

Result<void> WaiverTable::load(Release& release)
{
    Statement rows = TRY(Statement::prepare(m_database, uR"(
        SELECT id, paragraph_id, start, length, rule, words, author, given_at, reason
        FROM waiver
        WHERE release_id = ? ORDER BY id)"_s));
    TRY(rows.run(qint64(release.id)));
    while (TRY(rows.next())) {
        release.waivers += Waiver{
            .id = rows.number(0),
            .paragraph = ParagraphId{rows.number(1)},
            .start = static_cast<int>(rows.number(2)),
            .length = static_cast<int>(rows.number(3)),
            .rule = rows.text(4),
            .words = rows.text(5),
            .author = rows.text(6),
            .given = timeFrom(rows.value(7)),
            .reason = rows.text(8),
        };
    }
    return {};
}

Result<void> WaiverTable::write(const Release& saved, const Release& current)
{
    return writeDifference(
        saved.waivers, current.waivers, [&](const Waiver& waiver) { return remove(current.id, waiver); },
        [&](const Waiver& waiver) { return put(current.id, waiver); });
}

Result<void> WaiverTable::remove(ReleaseId id, const Waiver& waiver)
{
    Statement removal =
        TRY(Statement::prepare(m_database, u"DELETE FROM waiver WHERE release_id = ? AND id = ?"_s));
    return removal.changeOne(qint64(id), waiver.id);
}

Result<void> WaiverTable::put(ReleaseId id, const Waiver& waiver)
{
    Statement row = TRY(Statement::prepare(m_database, uR"(
        INSERT INTO waiver (release_id, id, paragraph_id, start, length, rule, words, author, given_at,
            reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (release_id, id)
        DO UPDATE SET paragraph_id = excluded.paragraph_id, start = excluded.start,
            length = excluded.length, rule = excluded.rule, words = excluded.words,
            author = excluded.author, given_at = excluded.given_at, reason = excluded.reason)"_s));
    return row.changeOne(qint64(id), waiver.id, qint64(waiver.paragraph), qint64(waiver.start),
                         qint64(waiver.length), waiver.rule, waiver.words, waiver.author,
                         toColumn(waiver.given), waiver.reason);
}

} // namespace tarjuman::storage
