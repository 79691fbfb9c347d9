// A prepared statement whose every step can say that it failed. Values are bound in the order of the question
// marks. Lives on the thread of its Database, and shorter.
#pragma once

#include "app/base/Result.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QVariant>

namespace tarjuman::storage {

class Database;

// An empty text for one that was never set; no text is bound as NULL, see runWith().
inline QString notNull(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

class Statement {
    Q_DECLARE_TR_FUNCTIONS(Statement)
public:
    static base::Result<Statement> prepare(Database& database, const QString& sql);

    // Runs with these values; may be called again with others.
    template <typename... Values>
    base::Result<void> run(const Values&... values)
    {
        return runWith({QVariant(values)...});
    }
    // The same with as many values as the caller has.
    base::Result<void> runAll(const QVariantList& values) { return runWith(values); }
    // The same for a statement that must change exactly one row; another number is an error of the archive.
    template <typename... Values>
    base::Result<void> changeOne(const Values&... values)
    {
        return expectOne(run(values...));
    }

    // Steps to the next row; false when there is none.
    base::Result<bool> next();
    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    int rowsChanged() const { return m_query.numRowsAffected(); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

private:
    Statement(Database& database, QSqlQuery query);
    base::Result<void> runWith(const QVariantList& values);
    base::Result<void> expectOne(base::Result<void> done) const;

    Database* m_database;
    QSqlQuery m_query;
};

} // namespace tarjuman::storage
