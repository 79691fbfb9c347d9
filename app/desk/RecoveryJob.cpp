#include "app/desk/RecoveryJob.h"

#include "app/base/Log.h"
#include "app/desk/NewRelease.h"
#include "app/desk/Recovery.h"
#include "app/storage/Store.h"

#include <QFile>

namespace tarjuman::desk {

using base::logDesk;
using base::Result;
using release::Release;

static Result<Release> store(storage::Store& store, const Release& recovered)
{
    const Result<Release> stored = store.load(recovered.id).result();
    if (stored && stored->revision == recovered.revision && !release::isFrozen(stored->status))
        return store.save(*stored, recovered).result();
    return store.insertCopy(copyOf(recovered), recovered.id).result();
}

Result<Recovered> recoverUnsaved(storage::Store& archive)
{
    Recovered found;
    const QStringList files = recoveryFiles(archive.file());
    for (const QString& file : files) {
        const Result<Release> recovered = readRecovery(file);
        if (!recovered) {
            qCWarning(logDesk) << "a recovery file cannot be read:" << recovered.error().detail;
            found.setAside.append(setRecoveryAside(file));
            continue;
        }
        found.releases.append(TRY(store(archive, *recovered)));
        QFile::remove(file);
    }
    return found;
}

} // namespace tarjuman::desk
