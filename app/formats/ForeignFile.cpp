#include "app/formats/ForeignFile.h"

#include "app/base/GuardedFiles.h"
#include "app/formats/Limits.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tarjuman::formats {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

// As much of a file as tells what it is.
constexpr qsizetype longestHead = 4'096;

Error refused(const QString& sentence, const QString& detail = {})
{
    return {ErrorKind::BadInput, sentence, detail};
}

qint64 largestOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Text:
        break;
    case FileKind::WebPage:
        return limits::largestWebPage;
    case FileKind::Package:
        return limits::largestPackage;
    }
    return limits::largestTextFile;
}

// The signs of the beginning, small, in whatever encoding: of UTF-16 the zero bytes go.
QByteArray plainHead(QByteArrayView bytes)
{
    QByteArray head = bytes.first(std::min(bytes.size(), longestHead)).toByteArray();
    for (const QByteArrayView mark : {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"}) {
        if (head.startsWith(mark))
            head.remove(0, mark.size());
    }
    head.replace(QByteArrayView("\0", 1), QByteArrayView());
    return head.toLower();
}

// Behind blanks, comments and the declaration that XHTML begins with.
QByteArrayView behindProlog(QByteArrayView head)
{
    head = head.trimmed();
    while (head.startsWith("<!--") || head.startsWith("<?")) {
        const QByteArrayView sign = head.startsWith("<?") ? "?>" : "-->";
        const qsizetype end = head.indexOf(sign);
        if (end < 0)
            return {};
        head = head.sliced(end + sign.size()).trimmed();
    }
    return head;
}

Result<void> refusalOf(const QString& name)
{
    const QFileInfo info(name);
    if (!info.exists())
        return refused(Sentences::tr("There is no such file."));
    if (info.isDir())
        return refused(Sentences::tr("This is a folder, not a file."));
    if (!info.isFile())
        return refused(Sentences::tr("This is no ordinary file."));
    return base::refusalToRead(name);
}

} // namespace

FileKind fileKindOf(QByteArrayView bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return FileKind::Package;
    const QByteArray head = plainHead(bytes);
    const QByteArrayView start = behindProlog(head);
    for (const QByteArrayView sign : {"<!doctype html", "<html", "<head", "<body"}) {
        if (start.startsWith(sign))
            return FileKind::WebPage;
    }
    return FileKind::Text;
}

Result<ForeignFile> readForeignFile(const QString& name)
{
    TRY(refusalOf(name));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Sentences::tr("The file could not be opened; check who may read it."),
                       file.errorString());
    ForeignFile read{.kind = fileKindOf(file.peek(longestHead))};
    const qint64 largest = largestOf(read.kind);
    read.bytes = file.read(largest + 1);
    if (read.bytes.size() > largest) {
        return refused(
            Sentences::tr("The file is larger than %1 MB, and no release is.").arg(largest / 1024 / 1024));
    }
    if (file.error() != QFileDevice::NoError)
        return refused(Sentences::tr("The file could not be read to its end."), file.errorString());
    if (read.bytes.isEmpty())
        return refused(Sentences::tr("The file is empty."));
    return read;
}

} // namespace tarjuman::formats
