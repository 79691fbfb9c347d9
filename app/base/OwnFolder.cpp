#include "app/base/OwnFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace tarjuman::base {

QString stateFolder()
{
    // QStandardPaths knows it from Qt 6.7.
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    return (given.isEmpty() ? QDir::home().filePath(u".local/state"_s) : given) + u"/tarjuman"_s;
}

bool makeOwnFolder(const QString& folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (QFileInfo(path).isDir())
        return true;
    const QString above = QFileInfo(path).absolutePath();
    if (above == path || !makeOwnFolder(above))
        return false;
    // Another program may have made it in this moment.
    return ::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0 || QFileInfo(path).isDir();
}

} // namespace tarjuman::base
