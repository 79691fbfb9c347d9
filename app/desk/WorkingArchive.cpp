#include "app/desk/WorkingArchive.h"

#include "app/base/TemporaryNames.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tarjuman::desk {

WorkingArchive::WorkingArchive(const QString& target)
    : m_file(base::temporaryNameFor(QFileInfo(target).absoluteFilePath()))
    , m_note(m_file)
{
}

WorkingArchive::~WorkingArchive()
{
    // The last part of the name is this one's alone; the copy before an update ends in it, logs begin with
    // all of it.
    const QFileInfo file(m_file);
    for (const QString& name : file.dir().entryList(QDir::Files | QDir::Hidden)) {
        if (name.startsWith(file.fileName()) || name.endsWith(u'.' + file.suffix()))
            QFile::remove(file.dir().filePath(name));
    }
}

} // namespace tarjuman::desk
