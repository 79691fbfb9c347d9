// Plain text files of other people: finds out the encoding and the line ends, and refuses what is no text.
// Pure but for the reading; any thread.
//
// Known are UTF-8 and UTF-16 (either byte order), with and without a byte order mark, windows-1252,
// ISO-8859-15, windows-1256, ISO-8859-6, and those of old Macs (macintosh) and of DOS (IBM850, IBM720,
// IBM864). UTF-8 with a broken byte is never taken for another encoding. Letters that were misread before the
// text came here, or left as codes, are restored where that is certain; the notes say so.
// Refused, with the place where there is one: control characters, zero bytes, unpaired surrogates,
// noncharacters, other formats under any name.
#pragma once

#include "app/base/Result.h"
#include "app/formats/Limits.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tarjuman::formats {

using limits::largestTextFile;

struct TextFile {
    // "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15", "windows-1256", "ISO-8859-6" ...
    QString encoding = {};
    // Lines end in \n, whatever they ended in before; no other character of a sound text is changed,
    // decomposed accents neither.
    QString text = {};
    QStringList notes = {}; // what the reader should know, a translated sentence each
};

// Fails with ErrorKind::BadInput and a sentence that does not name the file.
base::Result<TextFile> readTextFile(const QString& name);
base::Result<TextFile> decodeText(const QByteArray& bytes);

} // namespace tarjuman::formats
