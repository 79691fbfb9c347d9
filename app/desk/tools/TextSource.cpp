#include "app/desk/tools/TextSource.h"

#include "app/base/GuardedFiles.h"
#include "app/formats/TextFile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(TextSource)
};

// Nothing at all is a text without faults, though no release.
Result<std::unique_ptr<QIODevice>> decoded(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    if (!bytes.trimmed().isEmpty())
        buffer->setData(TRY(formats::decodeText(bytes)).text.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    return std::unique_ptr<QIODevice>(std::move(buffer));
}

} // namespace

Result<std::unique_ptr<QIODevice>> openRecords(const QString& name)
{
    auto file = std::make_unique<QFile>(name);
    const QFileInfo info(name);
    if (!name.isEmpty() && info.isDir())
        return Error{ErrorKind::BadInput, Sentences::tr("This is a folder, not a file.")};
    TRY(base::refusalToRead(name));
    if (!name.isEmpty() && info.exists() && !info.isFile()) // a pipe would make us wait, a device has no end
        return Error{ErrorKind::BadInput, Sentences::tr("This is no ordinary file.")};
    const bool opened =
        name.isEmpty() ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly);
    if (!opened) {
        return Error{ErrorKind::BadInput,
                     Sentences::tr("The text could not be opened; check its name and who may read it."),
                     file->errorString()};
    }
    return std::unique_ptr<QIODevice>(std::move(file));
}

Result<std::unique_ptr<QIODevice>> openText(const QString& name)
{
    auto file = TRY(openRecords(name));
    if (!name.isEmpty() && file->size() <= formats::largestTextFile)
        return decoded(file->read(formats::largestTextFile)); // the system's own files tell no size
    return file;
}

} // namespace tarjuman::desk
