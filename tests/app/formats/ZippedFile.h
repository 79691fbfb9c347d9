// Zipped files made byte by byte, so that a test can make them wrong.
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

namespace tarjuman::testing {

struct ZippedPart {
    QByteArray name = {};
    QByteArray bytes = {};
    bool isStored = false;
    quint16 flags = 0;
    qint64 claimedSize = -1; // as the headers say it, where it is not the true one
    qint64 claimedSum = -1;
    qint64 placedAt = -1; // where the directory says that the part begins
};

inline quint32 zipSumOf(const QByteArray& bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) ? 0xedb88320 : 0);
    }
    return ~sum;
}

template <typename Number>
QByteArray littleEnd(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

// What Qt packs, without its length, its head and its sum.
inline QByteArray zipPacked(const ZippedPart& part)
{
    if (part.isStored)
        return part.bytes;
    const QByteArray packed = qCompress(part.bytes, 9);
    return packed.mid(6, packed.size() - 10);
}

inline QByteArray zipFields(const ZippedPart& part, const QByteArray& packed)
{
    const auto size = static_cast<quint32>(part.claimedSize < 0 ? part.bytes.size() : part.claimedSize);
    const auto sum = part.claimedSum < 0 ? zipSumOf(part.bytes) : static_cast<quint32>(part.claimedSum);
    return littleEnd<quint16>(20) + littleEnd<quint16>(part.flags) +
           littleEnd<quint16>(part.isStored ? 0 : 8) + littleEnd<quint32>(0x21'0000) +
           littleEnd<quint32>(sum) + littleEnd<quint32>(static_cast<quint32>(packed.size())) +
           littleEnd<quint32>(size) + littleEnd<quint16>(static_cast<quint16>(part.name.size())) +
           littleEnd<quint16>(0);
}

inline QByteArray zipped(const QList<ZippedPart>& parts)
{
    QByteArray file;
    QByteArray directory;
    for (const ZippedPart& part : parts) {
        const QByteArray packed = zipPacked(part);
        const QByteArray fields = zipFields(part, packed);
        const auto place = static_cast<quint32>(part.placedAt < 0 ? file.size() : part.placedAt);
        file += "PK\x03\x04" + fields + part.name + packed;
        directory += "PK\x01\x02" + littleEnd<quint16>(20) + fields + QByteArray(10, '\0') +
                     littleEnd<quint32>(place) + part.name;
    }
    const auto count = littleEnd<quint16>(static_cast<quint16>(parts.size()));
    return file + directory + "PK\x05\x06" + QByteArray(4, '\0') + count + count +
           littleEnd<quint32>(static_cast<quint32>(directory.size())) +
           littleEnd<quint32>(static_cast<quint32>(file.size())) + QByteArray(2, '\0');
}

} // namespace tarjuman::testing
