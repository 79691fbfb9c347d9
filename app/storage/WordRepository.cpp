#include "app/storage/WordRepository.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/database/Transaction.h"

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;
using release::ReleaseId;

namespace {

// A word of the house belongs to no release.
QVariant toColumn(ReleaseId release)
{
    return release == ReleaseId::None ? QVariant(QMetaType::fromType<qint64>()) : QVariant(qint64(release));
}

QString toColumn(StoredWord::Kind kind)
{
    return kind == StoredWord::Kind::Forbidden ? u"forbidden"_s : u"word"_s;
}

StoredWord::Kind kindFromColumn(const QString& kind)
{
    return kind == u"forbidden" ? StoredWord::Kind::Forbidden : StoredWord::Kind::Accepted;
}

} // namespace

WordRepository::WordRepository(Database& database)
    : m_database(database)
{
}

Result<QList<StoredWord>> WordRepository::words()
{
    Statement rows = TRY(Statement::prepare(
        m_database,
        u"SELECT language, word, release_id, kind, replacement, note FROM word ORDER BY language, word, release_id"_s));
    TRY(rows.run());
    QList<StoredWord> words;
    while (TRY(rows.next())) {
        const auto language = text::languageFromTag(rows.text(0)).value_or(text::Language::French);
        words +=
            StoredWord{language,     rows.text(1), ReleaseId{rows.number(2)}, kindFromColumn(rows.text(3)),
                       rows.text(4), rows.text(5)};
    }
    return words;
}

Result<void> WordRepository::add(const StoredWord& word)
{
    return addAll({word});
}

Result<void> WordRepository::put(const StoredWord& word)
{
    Statement insertion = TRY(Statement::prepare(m_database, uR"(
        INSERT INTO word (language, word, release_id, kind, replacement, note)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (language, word, COALESCE(release_id, 0))
        DO UPDATE SET kind = excluded.kind, replacement = excluded.replacement, note = excluded.note)"_s));
    return insertion.run(text::tagOf(word.language), word.word, toColumn(word.release), toColumn(word.kind),
                         notNull(word.replacement), notNull(word.note));
}

Result<void> WordRepository::copy(ReleaseId from, ReleaseId to)
{
    Statement copies = TRY(Statement::prepare(
        m_database,
        u"INSERT INTO word (language, word, release_id) SELECT language, word, ? FROM word WHERE release_id = ?"_s));
    return copies.run(qint64(to), qint64(from));
}

Result<void> WordRepository::remove(const StoredWord& word)
{
    return removeAll({word});
}

Result<void> WordRepository::take(const StoredWord& word)
{
    Statement removal = TRY(Statement::prepare(
        m_database, u"DELETE FROM word WHERE language = ? AND word = ? AND COALESCE(release_id, 0) = ?"_s));
    return removal.run(text::tagOf(word.language), word.word, qint64(word.release));
}

Result<void> WordRepository::addAll(const QList<StoredWord>& words)
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    for (const StoredWord& word : words)
        TRY(put(word));
    return transaction.commit();
}

Result<void> WordRepository::removeAll(const QList<StoredWord>& words)
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    for (const StoredWord& word : words)
        TRY(take(word));
    return transaction.commit();
}

} // namespace tarjuman::storage
