#include "app/storage/TextRepository.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/database/Transaction.h"

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;
using release::ParagraphId;
using release::ReleaseId;

TextRepository::TextRepository(Database& database)
    : m_database(database)
{
}

Result<QList<StoredText>> TextRepository::textsOf(const QList<ReleaseId>& releases)
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Reading));
    Statement rows = TRY(Statement::prepare(m_database, uR"(
        SELECT id, language, text
        FROM paragraph
        WHERE release_id = ?
            AND EXISTS (SELECT 1 FROM release WHERE id = release_id AND deleted_at IS NULL)
        ORDER BY language DESC, rank, id)"_s));
    QList<StoredText> texts;
    for (const ReleaseId release : releases) {
        TRY(rows.run(qint64(release)));
        while (TRY(rows.next())) {
            const auto language = text::languageFromTag(rows.text(1)).value_or(text::Language::French);
            texts += StoredText{release, ParagraphId{rows.number(0)}, language, rows.text(2)};
        }
    }
    TRY(transaction.commit());
    return texts;
}

} // namespace tarjuman::storage
