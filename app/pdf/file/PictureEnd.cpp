#include "app/pdf/file/PictureEnd.h"

#include <QCoreApplication>

namespace tarjuman::pdf {

namespace {

constexpr QByteArrayView pngSign = "\x89PNG\r\n\x1a\n";
constexpr QByteArrayView jpegSign = "\xff\xd8\xff";

uchar byteAt(QByteArrayView file, qsizetype at)
{
    return at < file.size() ? static_cast<uchar>(file[at]) : 0;
}

// A length, a name of four letters, the data, a check sum of four bytes.
bool hasPngEnd(QByteArrayView file)
{
    constexpr qsizetype frame = 12;
    qsizetype at = pngSign.size();
    while (file.size() - at >= frame) {
        const qsizetype length = (qsizetype{byteAt(file, at)} << 24) | (byteAt(file, at + 1) << 16) |
                                 (byteAt(file, at + 2) << 8) | byteAt(file, at + 3);
        if (length > file.size() - at - frame)
            return false;
        if (file.sliced(at + 4, 4) == QByteArrayView("IEND"))
            return true;
        at += frame + length;
    }
    return false;
}

class JpegWalk {
public:
    explicit JpegWalk(QByteArrayView file)
        : m_file(file)
    {
    }

    bool hasEnd()
    {
        bool hasScan = false;
        while (const uchar mark = nextMark()) {
            if (mark == endOfImage)
                return hasScan;
            hasScan = hasScan || mark == startOfScan;
            if (!standsAlone(mark))
                m_at += (byteAt(m_file, m_at) << 8) | byteAt(m_file, m_at + 1);
        }
        return false;
    }

private:
    static constexpr uchar startOfScan = 0xda;
    static constexpr uchar endOfImage = 0xd9;

    // Restarts within a scan, and what has no meaning.
    static bool standsAlone(uchar mark) { return (mark >= 0xd0 && mark <= 0xd8) || mark == 0x01; }

    // Past the bytes of a scan, where 0xff 0x00 is a byte and no mark; 0 at the end of the file.
    uchar nextMark()
    {
        while (m_at + 1 < m_file.size()) {
            const qsizetype sign = m_file.indexOf('\xff', m_at);
            if (sign < 0)
                return 0;
            m_at = sign + 1;
            const uchar mark = byteAt(m_file, m_at);
            if (mark == 0xff)
                continue;
            ++m_at;
            if (mark != 0)
                return mark;
        }
        return 0;
    }

    QByteArrayView m_file;
    qsizetype m_at = 2;
};

} // namespace

bool isWholePicture(QByteArrayView file)
{
    if (file.startsWith(pngSign))
        return hasPngEnd(file);
    if (file.startsWith(jpegSign))
        return JpegWalk(file).hasEnd();
    return true;
}

base::Error cutOffPicture()
{
    return {base::ErrorKind::BadInput,
            QCoreApplication::translate("Pdf",
                                        "This picture is cut off: the end of its file is missing. Ask for "
                                        "the whole file, or choose another one.")};
}

} // namespace tarjuman::pdf
