// Brings an archive to the schema of this program: numbered steps "NNNN_verb_noun.sql", all of them or none,
// after a copy of an existing file. A newer archive is refused and left alone. Runs at opening, on the thread
// of its database.
#pragma once

#include "app/base/Result.h"

#include <QCoreApplication>
#include <QStringList>

namespace tarjuman::storage {

class Database;

class Migrator {
    Q_DECLARE_TR_FUNCTIONS(Migrator)
public:
    // `folder`: where the steps are; the program's own by default.
    explicit Migrator(Database& database, const QString& folder = QStringLiteral(":/migrations"));

    // The version that the last step leads to.
    int latestVersion() const;
    // Fills the database's opened() with the version, the backup and the archive's identity.
    base::Result<void> migrate();

private:
    bool isProgramsOwn() const; // a test brings steps of its own
    base::Result<void> refuse(int version) const;
    base::Result<int> runSteps();
    base::Result<void> runStep(const QString& fileName);

    Database& m_database;
    QString m_folder;
    QStringList m_steps; // file names in order; step number n leads to version n
};

// The statements of a step: parted by empty lines, without pure comments.
QStringList statementsOf(const QString& script);

} // namespace tarjuman::storage
