// A file of somebody else, read whole: what it is by its content, whatever its name says, and its bytes. No
// more is read than a file of its kind may have (see Limits.h). Any thread.
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace tarjuman::formats {

enum class FileKind {
    Text,    // or nothing that is known
    WebPage, // in any encoding
    Package, // zipped: Word's, LibreOffice's and others' documents
};

struct ForeignFile {
    FileKind kind = FileKind::Text;
    QByteArray bytes = {};
};

// By the first bytes.
FileKind fileKindOf(QByteArrayView bytes);

// Fails with ErrorKind::BadInput and a sentence that does not name the file: what is no ordinary file, what
// is empty or too large, what belongs to an archive in use.
base::Result<ForeignFile> readForeignFile(const QString& name);

} // namespace tarjuman::formats
