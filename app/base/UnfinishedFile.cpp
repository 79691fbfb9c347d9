#include "app/base/UnfinishedFile.h"

#include "app/base/OwnFolder.h"
#include "app/base/TemporaryNames.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tarjuman::base {

static QString notesFolder()
{
    return stateFolder() + u"/unfinished"_s;
}

UnfinishedFile::UnfinishedFile(const QString& file)
    : m_note(QDir(notesFolder()).filePath(QFileInfo(file).fileName()))
{
    // Without a note, the folder is swept when it is written in again.
    makeOwnFolder(notesFolder());
    const QByteArray place = QFile::encodeName(QFileInfo(file).absoluteFilePath());
    if (::symlink(place.constData(), QFile::encodeName(m_note).constData()) != 0)
        m_note.clear();
}

UnfinishedFile::~UnfinishedFile()
{
    if (!m_note.isEmpty())
        ::unlink(QFile::encodeName(m_note).constData());
}

void sweepUnfinishedFiles()
{
    const QDir notes(notesFolder());
    const QStringList names = notes.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString& name : names) {
        const QString note = notes.filePath(name);
        const QString file = QFileInfo(note).symLinkTarget();
        if (!isLeftByTheDead(note))
            continue;
        // Only what bears the note’s own name: nobody else’s link may point us to a file.
        if (QFileInfo(file).fileName() == name) {
            removeLeft(file);
            for (const auto ending : {"-wal"_L1, "-shm"_L1, "-journal"_L1})
                removeLeft(file + ending);
        }
        QFile::remove(note);
    }
}

} // namespace tarjuman::base
