#include "app/storage/sqlite/ArchivePlace.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tarjuman::storage {

using base::Error;
using base::ErrorKind;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(ArchivePlace)
};

} // namespace

std::optional<Error> archivePlaceProblem(const QString& archive)
{
    if (archive.isEmpty())
        return Error{ErrorKind::Usage, Sentences::tr("The archive has no name. Name a file.")};
    if (archive.startsWith(u":memory:"_s)) {
        return Error{ErrorKind::Usage,
                     Sentences::tr("An archive is a file; what is kept in memory alone would be lost. Name a "
                                   "file.")};
    }
    if (archive.startsWith(u"file:"_s, Qt::CaseInsensitive)) {
        return Error{
            ErrorKind::Archive,
            Sentences::tr("“%1” is an address, not the name of a file. Name the file itself.").arg(archive)};
    }
    const QFileInfo file(archive);
    if (file.isDir()) {
        return Error{ErrorKind::Archive,
                     Sentences::tr("“%1” is a folder, not an archive. Choose a file.").arg(archive)};
    }
    if (file.exists() && !file.isFile()) {
        return Error{ErrorKind::Archive,
                     Sentences::tr("“%1” is no ordinary file, so it cannot hold an archive. Choose a file.")
                         .arg(archive)};
    }
    return std::nullopt;
}

} // namespace tarjuman::storage
