#include "app/storage/PhraseRepository.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/database/Transaction.h"
#include "app/storage/SettingRepository.h"

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;
using release::Phrase;

PhraseRepository::PhraseRepository(Database& database)
    : m_database(database)
{
}

Result<QList<Phrase>> PhraseRepository::phrases()
{
    Statement rows = TRY(Statement::prepare(
        m_database, u"SELECT id, role, name, text_fr, text_ar FROM phrase ORDER BY rank, id"_s));
    TRY(rows.run());
    QList<Phrase> phrases;
    while (TRY(rows.next())) {
        phrases += Phrase{rows.number(0),
                          release::roleFromKey(rows.text(1)).value_or(release::Role::Body),
                          rows.text(2),
                          {rows.text(3), rows.text(4)}};
    }
    return phrases;
}

Result<Phrase> PhraseRepository::insert(Phrase phrase)
{
    // A number that was given before stays that phrase's own when it comes back.
    Statement row = TRY(Statement::prepare(m_database, uR"(
        INSERT INTO phrase (id, rank, role, name, text_fr, text_ar)
        VALUES (?, (SELECT COALESCE(MAX(rank), 0) + 1 FROM phrase), ?, ?, ?, ?))"_s));
    const QVariant id = phrase.id > 0 ? QVariant(phrase.id) : QVariant(QMetaType::fromType<qint64>());
    TRY(row.changeOne(id, release::keyOf(phrase.role), phrase.name, phrase.text.french, phrase.text.arabic));
    phrase.id = row.insertedId();
    return phrase;
}

Result<Phrase> PhraseRepository::save(Phrase phrase)
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    Statement update = TRY(Statement::prepare(
        m_database, u"UPDATE phrase SET role = ?, name = ?, text_fr = ?, text_ar = ? WHERE id = ?"_s));
    TRY(update.run(release::keyOf(phrase.role), phrase.name, phrase.text.french, phrase.text.arabic,
                   phrase.id));
    if (update.rowsChanged() == 0)
        phrase = TRY(insert(std::move(phrase)));
    TRY(transaction.commit());
    return phrase;
}

Result<void> PhraseRepository::remove(qint64 id)
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    Statement removal = TRY(Statement::prepare(m_database, u"DELETE FROM phrase WHERE id = ?"_s));
    TRY(removal.run(id));
    return transaction.commit();
}

Result<void> PhraseRepository::begin(const QList<Phrase>& examples)
{
    const QString begun = u"phrases-begun"_s;
    SettingRepository settings(m_database);
    if (m_database.opened().readOnly || !TRY(settings.value(begun)).isEmpty())
        return {};
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    if (TRY(phrases()).isEmpty()) {
        for (const Phrase& example : examples)
            TRY(insert(example));
    }
    TRY(settings.put(begun, QByteArrayLiteral("1")));
    return transaction.commit();
}

} // namespace tarjuman::storage
