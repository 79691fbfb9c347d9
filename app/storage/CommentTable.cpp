#include "app/storage/CommentTable.h"

#include "app/storage/Database.h"
#include "app/storage/ReleaseRows.h"
#include "app/storage/Statement.h"

#include <algorithm>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;
using release::Comment;
using release::ParagraphId;
using release::Release;
using release::ReleaseId;

// The comment of a release with an identity, or null.
static const Comment* find(const Release& release, qint64 id)
{
    const auto found = std::find_if(release.comments.begin(), release.comments.end(),
                                    [&](const Comment& comment) { return comment.id == id; });
    return found == release.comments.end() ? nullptr : &*found;
}

CommentTable::CommentTable(Database& database)
    : m_database(database)
{
}

Result<void> CommentTable::load(Release& release)
{
    Statement rows = TRY(Statement::prepare(
        m_database,
        u"SELECT id, paragraph_id, start, length, author, written_at, text, resolved FROM comment WHERE release_id = ? ORDER BY id"_s));
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
    TRY(removeGone(saved, current));
    for (const Comment& comment : current.comments) {
        const Comment* const before = find(saved, comment.id);
        if (!before || *before != comment)
            TRY(put(current.id, comment));
    }
    return {};
}

Result<void> CommentTable::removeGone(const Release& saved, const Release& current)
{
    for (const Comment& comment : saved.comments) {
        if (find(current, comment.id))
            continue;
        Statement removal =
            TRY(Statement::prepare(m_database, u"DELETE FROM comment WHERE release_id = ? AND id = ?"_s));
        TRY(removal.changeOne(qint64(current.id), comment.id));
    }
    return {};
}

Result<void> CommentTable::put(ReleaseId id, const Comment& comment)
{
    Statement row = TRY(Statement::prepare(
        m_database,
        u"INSERT INTO comment (release_id, id, paragraph_id, start, length, author, written_at, text, resolved) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (release_id, id) DO UPDATE SET paragraph_id = excluded.paragraph_id, start = excluded.start, length = excluded.length, author = excluded.author, written_at = excluded.written_at, text = excluded.text, resolved = excluded.resolved"_s));
    return row.changeOne(qint64(id), comment.id, qint64(comment.paragraph), qint64(comment.start),
                         qint64(comment.length), comment.author, toColumn(comment.written), comment.text,
                         qint64(comment.resolved));
}

} // namespace tarjuman::storage
