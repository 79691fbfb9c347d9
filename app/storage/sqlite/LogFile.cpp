#include "app/storage/sqlite/LogFile.h"

#include <QtEndian>

namespace tarjuman::storage {

namespace {

constexpr qint64 headerLength = 32;
constexpr qint64 frameHeaderLength = 24;
constexpr qint64 largestPage = 65536;

quint32 numberAt(const QByteArray& bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

bool isHeader(const QByteArray& header)
{
    const quint32 signature = header.size() == headerLength ? numberAt(header, 0) : 0;
    return signature == 0x377f0682 || signature == 0x377f0683;
}

} // namespace

LogContent readLog(const ReadBytes& read, quint32 markPage)
{
    LogContent content;
    const QByteArray header = read(0, headerLength);
    if (!isHeader(header))
        return content;
    const qint64 pageSize = numberAt(header, 8);
    if (pageSize < 512 || pageSize > largestPage)
        return content;
    const QByteArrayView salts = QByteArrayView(header).sliced(16, 8);
    for (qint64 at = headerLength;; at += frameHeaderLength + pageSize) {
        const QByteArray frame = read(at, frameHeaderLength);
        // What was written before the log began anew has other salts, and is nothing any more.
        if (frame.size() != frameHeaderLength || QByteArrayView(frame).sliced(8, 8) != salts)
            return content;
        content.holdsFrames = true;
        if (markPage != 0 && numberAt(frame, 0) != markPage)
            continue;
        const auto mark = markInPage(read(at + frameHeaderLength, pageSize));
        if (mark && (content.marks.isEmpty() || content.marks.last() != *mark))
            content.marks.append(*mark);
    }
}

} // namespace tarjuman::storage
