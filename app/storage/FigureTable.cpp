#include "app/storage/FigureTable.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/PartDifference.h"

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;
using release::Figure;
using release::ParagraphId;
using release::Release;
using release::ReleaseId;

FigureTable::FigureTable(Database& database)
    : m_database(database)
{
}

Result<void> FigureTable::load(Release& release)
{
    Statement rows = TRY(Statement::prepare(m_database, uR"(
        SELECT id, after_paragraph, image, caption_fr, caption_ar, alternative_fr, alternative_ar, credit
        FROM figure
        WHERE release_id = ? ORDER BY id)"_s));
    TRY(rows.run(qint64(release.id)));
    while (TRY(rows.next())) {
        release.figures += Figure{
            .id = rows.number(0),
            .after = ParagraphId{rows.number(1)},
            .image = rows.value(2).toByteArray(),
            .caption = {rows.text(3), rows.text(4)},
            .alternative = {rows.text(5), rows.text(6)},
            .credit = rows.text(7),
        };
    }
    return {};
}

Result<void> FigureTable::write(const Release& saved, const Release& current)
{
    return writeDifference(
        saved.figures, current.figures, [&](const Figure& figure) { return remove(current.id, figure); },
        [&](const Figure& figure) { return put(current.id, figure); });
}

Result<void> FigureTable::remove(ReleaseId id, const Figure& figure)
{
    Statement removal =
        TRY(Statement::prepare(m_database, u"DELETE FROM figure WHERE release_id = ? AND id = ?"_s));
    return removal.changeOne(qint64(id), figure.id);
}

Result<void> FigureTable::put(ReleaseId id, const Figure& figure)
{
    Statement row = TRY(Statement::prepare(m_database, uR"(
        INSERT INTO figure (release_id, id, after_paragraph, image, caption_fr, caption_ar, alternative_fr,
            alternative_ar, credit)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (release_id, id)
        DO UPDATE SET after_paragraph = excluded.after_paragraph, image = excluded.image,
            caption_fr = excluded.caption_fr, caption_ar = excluded.caption_ar,
            alternative_fr = excluded.alternative_fr, alternative_ar = excluded.alternative_ar,
            credit = excluded.credit)"_s));
    return row.changeOne(qint64(id), figure.id, qint64(figure.after), figure.image, figure.caption.french,
                         figure.caption.arabic, figure.alternative.french, figure.alternative.arabic,
                         figure.credit);
}

} // namespace tarjuman::storage
