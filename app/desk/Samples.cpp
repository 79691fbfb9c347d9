#include "app/desk/Samples.h"

#include "app/desk/archive/ReleaseJson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;
using release::Release;

Result<QList<Release>> samples()
{
    QList<Release> releases;
    const QDir folder(u":/tarjuman/samples"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{ErrorKind::Missing,
                         QCoreApplication::translate("Samples", "The samples could not be read."),
                         file.errorString()};
        }
        releases.append(TRY(releaseFromJson(file.readAll())));
    }
    return releases;
}

} // namespace tarjuman::desk
