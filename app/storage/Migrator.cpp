#include "app/storage/Migrator.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/database/Transaction.h"
#include "app/storage/DoubtRepository.h"
#include "app/storage/sqlite/ArchiveMark.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

int numberOf(const QString& step)
{
    return QStringView(step).left(4).toInt();
}

// The second part of "tarjuman-mark:IDENTITY:PREVIOUS:CURRENT"; empty where no mark can be read, which only
// leaves unknown whose archive it is.
QString identityOf(Database& database)
{
    auto row = Statement::prepare(database, u"SELECT mark FROM archive"_s);
    if (!row || !row->run())
        return {};
    const auto found = row->next();
    return found && *found ? row->text(0).section(u':', 1, 1) : QString();
}

} // namespace

Migrator::Migrator(Database& database, const QString& folder)
    : m_database(database)
    , m_folder(folder)
    , m_steps(QDir(folder).entryList({u"????_*.sql"_s}, QDir::Files, QDir::Name))
{
}

int Migrator::latestVersion() const
{
    return m_steps.isEmpty() ? 0 : numberOf(m_steps.last());
}

bool Migrator::isProgramsOwn() const
{
    return m_folder.startsWith(u":/"_s);
}

Result<void> Migrator::refuse(int version) const
{
    if (version > latestVersion()) {
        return Error{
            ErrorKind::Archive,
            tr("This archive was written by a newer Tarjuman. It was left as it is; install the newer "
               "program to open it."),
            u"schema %1, known up to %2"_s.arg(version).arg(latestVersion())};
    }
    if (version < latestVersion() && m_database.opened().readOnly) {
        return Error{
            ErrorKind::Archive,
            tr("This archive comes from an older Tarjuman and has to be updated, but it can only be read. "
               "Allow writing to the file and its folder, then open it again.")};
    }
    return {};
}

Result<void> Migrator::migrate()
{
    Engine& engine = m_database.engine();
    Opened& opened = m_database.opened();
    opened.schemaVersion = TRY(engine.schemaVersion(m_database));
    TRY(refuse(opened.schemaVersion));
    const bool isOlder = opened.schemaVersion < latestVersion();
    if (isOlder && opened.schemaVersion > 0) {
        opened.backup = TRY(engine.copyBeforeUpdate(m_database, opened.schemaVersion));
    }
    TRY(engine.settle(m_database));
    if (!isOlder) {
        opened.archiveIdentity = identityOf(m_database);
        return {};
    }
    auto version = runSteps();
    if (!version) {
        // The archive is what it was, so the copy says nothing new; left behind, they would pile up.
        if (!opened.backup.isEmpty())
            QFile::remove(opened.backup);
        return std::move(version).error();
    }
    opened.schemaVersion = *version;
    opened.archiveIdentity = identityOf(m_database);
    return {};
}

Result<int> Migrator::runSteps()
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    // Asked again: another program may have taken the same steps while this one waited for its turn.
    const int before = TRY(m_database.engine().schemaVersion(m_database));
    TRY(refuse(before));
    for (const QString& step : m_steps) {
        if (numberOf(step) > before)
            TRY(runStep(step));
    }
    if (before < firstSchemaWithMarks && latestVersion() >= firstSchemaWithMarks && isProgramsOwn())
        TRY(DoubtRepository(m_database).takeAllForRight());
    TRY(m_database.engine().setSchemaVersion(m_database, latestVersion()));
    TRY(transaction.commit());
    return latestVersion();
}

Result<void> Migrator::runStep(const QString& fileName)
{
    QFile file(QDir(m_folder).filePath(fileName));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Missing, tr("A part of Tarjuman is missing. Install it again."),
                     file.fileName() + u": "_s + file.errorString()};
    }
    for (const QString& statement : statementsOf(QString::fromUtf8(file.readAll())))
        TRY(m_database.run(statement));
    return {};
}

QStringList statementsOf(const QString& script)
{
    static const QRegularExpression emptyLines(u"\\n\\s*\\n"_s);
    QStringList statements;
    for (const QString& part : script.split(emptyLines, Qt::SkipEmptyParts)) {
        const QStringList lines = part.split(u'\n', Qt::SkipEmptyParts);
        const bool saysSomething = std::any_of(lines.begin(), lines.end(), [](const QString& line) {
            return !QStringView(line).trimmed().isEmpty() && !QStringView(line).trimmed().startsWith(u"--");
        });
        if (saysSomething)
            statements += part.trimmed();
    }
    return statements;
}

} // namespace tarjuman::storage
