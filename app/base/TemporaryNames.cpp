#include "app/base/TemporaryNames.h"

#include "app/base/Log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tarjuman::base {

namespace {

// File systems allow 255 bytes; the rest is for what is added before and behind.
constexpr qsizetype mostBytesOfName = 180;

QString shortened(QString name)
{
    while (QFile::encodeName(name).size() > mostBytesOfName)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

// When the process began, in ticks since the machine did: numbers of processes come again, both together do
// not. Empty for a process that has ended. The 22nd field of proc(5)'s stat; the second may hold blanks.
QString beginningOf(const QString& process)
{
    QFile stat(u"/proc/%1/stat"_s.arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = stat.readAll();
    constexpr qsizetype fieldBehindName = 20;
    return QString::fromLatin1(
        line.mid(line.lastIndexOf(')') + 1).simplified().split(' ').value(fieldBehindName - 1));
}

QString thisProcess()
{
    static const QString name = [] {
        const QString number = QString::number(::getpid());
        return number + u'-' + beginningOf(number);
    }();
    return name;
}

// Its writer holds a lock on it, which tells even where processes of another machine or container are not
// seen.
bool isBeingWritten(const QString& file)
{
    const int descriptor =
        ::open(QFile::encodeName(file).constData(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return true; // whatever it is, it is none of ours
    const bool isHeld = ::flock(descriptor, LOCK_EX | LOCK_NB) != 0;
    ::close(descriptor);
    return isHeld;
}

} // namespace

QString temporaryNameFor(const QString& target)
{
    const QFileInfo file(target);
    const QString chance = QString::number(QRandomGenerator::global()->generate(), 36);
    return file.path() + u"/.%1.tarjuman-%2-%3"_s.arg(shortened(file.fileName()), thisProcess(), chance);
}

bool isLeftByTheDead(const QString& file)
{
    static const QRegularExpression form(
        u"^\\..+\\.tarjuman-(\\d+)-(\\d*)-\\w+(\\.\\w{6})?(-wal|-shm|-journal)?$"_s);
    const auto parts = form.match(QFileInfo(file).fileName());
    if (!parts.hasMatch())
        return false;
    const QString beginning = beginningOf(parts.captured(1));
    return beginning.isEmpty() || beginning != parts.captured(2);
}

void removeLeft(const QString& file)
{
    if (isLeftByTheDead(file) && QFileInfo(file).isFile() && !isBeingWritten(file) && QFile::remove(file))
        qCInfo(logDesk) << "removed what a killed program left:" << file;
}

void sweepTemporaries(const QString& folder)
{
    const QDir place(folder);
    const QStringList names = place.entryList({u".*.tarjuman-*"_s}, QDir::Files | QDir::Hidden);
    for (const QString& name : names)
        removeLeft(place.filePath(name));
}

} // namespace tarjuman::base
