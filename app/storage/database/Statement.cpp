#include "app/storage/database/Statement.h"

#include "app/storage/database/Database.h"

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

Statement::Statement(Database& database, QSqlQuery query)
    : m_database(&database)
    , m_query(std::move(query))
{
}

Result<Statement> Statement::prepare(Database& database, const QString& sql)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        Error error = database.engine().explain(query.lastError());
        error.detail += u" in: "_s + sql.simplified();
        return error;
    }
    return Statement(database, std::move(query));
}

Result<void> Statement::runWith(const QVariantList& values)
{
    if (const auto& witness = m_database->options().witness)
        TRY(witness(m_query.lastQuery()));
    for (qsizetype i = 0; i < values.size(); ++i) {
        // A text that was never set is an empty text in the archive, not an unknown one.
        const bool isText = values[i].typeId() == QMetaType::QString;
        m_query.bindValue(static_cast<int>(i), isText ? QVariant(values[i].toString() + u""_s) : values[i]);
    }
    if (!m_query.exec()) {
        Error error = m_database->engine().explain(m_query.lastError());
        error.detail += u" in: "_s + m_query.lastQuery().simplified();
        return error;
    }
    return {};
}

Result<void> Statement::expectOne(Result<void> done) const
{
    TRY(std::move(done));
    if (rowsChanged() != 1) {
        return Error{ErrorKind::Archive,
                     tr("The archive no longer holds what was to be changed, so it was left as it is."),
                     u"%1 rows changed in: %2"_s.arg(rowsChanged()).arg(m_query.lastQuery().simplified())};
    }
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return m_database->engine().explain(m_query.lastError());
    return false;
}

} // namespace tarjuman::storage
