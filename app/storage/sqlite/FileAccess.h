// What the file system allows, and a replacement of a file that survives a power cut. Any thread.
#pragma once

#include "app/base/Result.h"

#include <QTemporaryFile>

namespace tarjuman::storage {

// Whether a file or folder is meant to be written by us: the system allows it and somebody may write at all.
// An administrator's process may write anywhere, but a file that is marked for reading stays for reading.
bool mayBeWritten(const QString& path);

// Which file lies at a place, however it is called: another one there has another identity. The default value
// stands for no file, and for systems that do not tell.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};
FileIdentity identityOf(const QString& path);

// Makes an empty file that only its owner may read and write; one that is there already is left as it is.
// ErrorKind::Archive when it cannot be made.
base::Result<void> makePrivateFile(const QString& path);

// Gives a file another name, durably; false when one of that name is there already, which then stays.
base::Result<bool> placeWithoutReplacing(const QString& file, const QString& target);

base::Error cannotWrite(const QString& file, const QString& detail);

// Puts `whole`, once it is safely on the disk, in the place of `target`. The target is either the old file or
// the new one, never a part.
base::Result<void> replaceDurably(QTemporaryFile& whole, const QString& target);

} // namespace tarjuman::storage
