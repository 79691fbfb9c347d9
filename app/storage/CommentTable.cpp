#include "app/storage/CommentTable.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/PartDifference.h"
#include "app/storage/ReleaseRows.h"

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;
using release::Comment;
using release::ParagraphId;
using release::Release;
using release::ReleaseId;

CommentTable::CommentTable(Database& database)
    : m_database(database)
{
}

Result<void> CommentTable::load(Release& release)
{
    Statement rows = TRY(Statement::prepare(m_database, uR"(
        SELECT id, paragraph_id, start, length, author, written_at, text, resolved
        FROM comment
        WHERE release_id = ? ORDER BY id)"_s));
    TRY(rows.run(qint64(release.id)));
    while (TRY(rows.next())) {
        release.comments += Comment{
            .id = rows.number(0),
            .paragraph = ParagraphId{rows.number(1)},
            .start = static_cast<int>(rows.number(2)),
            .length = static_cast<int>(rows.number(3)),
            .author = rows.text(4),
            .written = timeFrom(rows.value(5)),
            .text = rows.text(6),
            .resolved = rows.number(7) != 0,
        };
    }
    return {};
}

Result<void> CommentTable::write(const Release& saved, const Release& current)
{
    return writeDifference(
        saved.comments, current.comments, [&](const Comment& comment) { return remove(current.id, comment); },
        [&](const Comment& comment) { return put(current.id, comment); });
}

Result<void> CommentTable::remove(ReleaseId id, const Comment& comment)
{
    Statement removal =
        TRY(Statement::prepare(m_database, u"DELETE FROM comment WHERE release_id = ? AND id = ?"_s));
    return removal.changeOne(qint64(id), comment.id);
}

Result<void> CommentTable::put(ReleaseId id, const Comment& comment)
{
    Statement row = TRY(Statement::prepare(m_database, uR"(
        INSERT INTO comment (release_id, id, paragraph_id, start, length, author, written_at, text,
            resolved)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (release_id, id)
        DO UPDATE SET paragraph_id = excluded.paragraph_id, start = excluded.start,
            length = excluded.length, author = excluded.author, written_at = excluded.written_at,
            text = excluded.text, resolved = excluded.resolved)"_s));
    return row.changeOne(qint64(id), comment.id, qint64(comment.paragraph), qint64(comment.start),
                         qint64(comment.length), comment.author, toColumn(comment.written), comment.text,
                         qint64(comment.resolved));
}

} // namespace tarjuman::storage
