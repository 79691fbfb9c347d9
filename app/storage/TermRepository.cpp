#include "app/storage/TermRepository.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/database/Transaction.h"

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;
using release::Term;
using release::TermKind;

TermRepository::TermRepository(Database& database)
    : m_database(database)
{
}

Result<QList<Term>> TermRepository::terms()
{
    Statement rows = TRY(Statement::prepare(
        m_database, u"SELECT id, kind, text_fr, text_ar, post_fr, post_ar, note FROM term ORDER BY id"_s));
    TRY(rows.run());
    QList<Term> terms;
    while (TRY(rows.next())) {
        terms += Term{rows.number(0),
                      release::termKindFromKey(rows.text(1)).value_or(TermKind::Expression),
                      {rows.text(2), rows.text(3)},
                      {rows.text(4), rows.text(5)},
                      rows.text(6)};
    }
    return terms;
}

namespace {

// Prepared once for all the terms of a file.
struct Writing {
    Statement twin;
    Statement removal;
    Statement row;
};

Result<Writing> prepareWriting(Database& database)
{
    return Writing{
        TRY(Statement::prepare(database, u"SELECT id FROM term WHERE text_fr = ? AND text_ar = ?"_s)),
        TRY(Statement::prepare(database, u"DELETE FROM term WHERE id = ?"_s)),
        TRY(Statement::prepare(database, uR"(
            INSERT INTO term (id, kind, text_fr, text_ar, post_fr, post_ar, note)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id)
            DO UPDATE SET kind = excluded.kind, text_fr = excluded.text_fr, text_ar = excluded.text_ar,
                post_fr = excluded.post_fr, post_ar = excluded.post_ar, note = excluded.note)"_s))};
}

// Whatever else has these two texts gives way; a number that was given before stays that term's own.
Result<qint64> write(Writing& writing, const Term& term)
{
    const QString french = notNull(term.text.french);
    const QString arabic = notNull(term.text.arabic);
    TRY(writing.twin.run(french, arabic));
    const qint64 twin = TRY(writing.twin.next()) ? writing.twin.number(0) : 0;
    if (term.id != 0 && twin != 0 && twin != term.id)
        TRY(writing.removal.run(twin));
    const qint64 known = term.id != 0 ? term.id : twin;
    const QVariant id = known > 0 ? QVariant(known) : QVariant(QMetaType::fromType<qint64>());
    TRY(writing.row.changeOne(id, release::keyOf(term.kind), french, arabic, notNull(term.post.french),
                              notNull(term.post.arabic), notNull(term.note)));
    return known > 0 ? known : writing.row.insertedId();
}

} // namespace

Result<Term> TermRepository::save(Term term)
{
    return TRY(saveAll({std::move(term)})).first();
}

Result<QList<Term>> TermRepository::saveAll(QList<Term> terms)
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    Writing writing = TRY(prepareWriting(m_database));
    for (Term& term : terms)
        term.id = TRY(write(writing, term));
    TRY(transaction.commit());
    return terms;
}

Result<void> TermRepository::remove(const QList<qint64>& ids)
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    Statement removal = TRY(Statement::prepare(m_database, u"DELETE FROM term WHERE id = ?"_s));
    for (const qint64 id : ids)
        TRY(removal.run(id));
    return transaction.commit();
}

} // namespace tarjuman::storage
