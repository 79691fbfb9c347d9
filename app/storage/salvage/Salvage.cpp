#include "app/storage/salvage/Salvage.h"

#include "app/storage/database/Database.h"
#include "app/storage/Migrator.h"
#include "app/storage/salvage/SalvageWriter.h"
#include "app/storage/sqlite/SqliteEngine.h"

#include <QCoreApplication>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

// A half of the way each for the reading and the writing.
base::Progress halfOf(const base::Progress& progress, int half)
{
    if (!progress)
        return {};
    return [progress, half](int done, int total) { progress(half * total + done, 2 * total); };
}

} // namespace

Result<Salvaged> salvage(QByteArrayView file, QByteArrayView log, const QString& target,
                         const std::stop_token& stop, const base::Progress& progress)
{
    const SqlitePages pages(file, log);
    const auto found = SalvageScan(pages).run(stop, halfOf(progress, 0));
    if (!found)
        return Error{ErrorKind::Cancelled, Sentences::tr("The salvage was stopped.")};
    if (!found->isOurs) {
        return Error{
            ErrorKind::BadInput,
            Sentences::tr("Nothing of an archive of Tarjuman was found in this file; it was left as it is.")};
    }
    auto database = TRY(Database::open(std::make_unique<SqliteEngine>(target), {}));
    TRY(Migrator(*database).migrate());
    Salvaged salvaged = TRY(SalvageWriter(*database, pages).write(*found, stop, halfOf(progress, 1)));
    // The log goes into the file, which is moved to its own name alone.
    TRY(database->run(u"PRAGMA journal_mode = DELETE"_s));
    return salvaged;
}

} // namespace tarjuman::storage
