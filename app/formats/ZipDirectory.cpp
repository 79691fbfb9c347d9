#include "app/formats/ZipDirectory.h"

#include <QtEndian>

#include <algorithm>

namespace tarjuman::formats {

namespace {

// Sizes and offsets by APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16.
constexpr qint64 headSize = 30;
constexpr qint64 recordSize = 46;
constexpr qint64 endSize = 22;

template <typename Number>
qint64 numberAt(QByteArrayView bytes, qint64 place)
{
    return qFromLittleEndian<Number>(bytes.data() + place);
}

qint64 shortAt(QByteArrayView bytes, qint64 place)
{
    return numberAt<quint16>(bytes, place);
}

qint64 longAt(QByteArrayView bytes, qint64 place)
{
    return numberAt<quint32>(bytes, place);
}

bool isAt(QByteArrayView bytes, qint64 place, QByteArrayView sign, qint64 size)
{
    return place >= 0 && place + size <= bytes.size() && bytes.sliced(place).startsWith(sign);
}

// The last record, whose remark reaches to the end of the file.
std::optional<qint64> endRecordOf(QByteArrayView bytes)
{
    const qint64 earliest = std::max<qint64>(0, bytes.size() - endSize - 0xffff);
    for (qint64 place = bytes.size() - endSize; place >= earliest; --place) {
        if (isAt(bytes, place, "PK\x05\x06", endSize))
            return place + endSize + shortAt(bytes, place + 20) == bytes.size() ? std::optional(place)
                                                                                : std::nullopt;
    }
    return std::nullopt;
}

// The place of a part, by its record in the directory, which begins at `directory`.
std::optional<ZipPlace> placeOf(QByteArrayView bytes, qint64 record, qint64 directory)
{
    ZipPlace place;
    place.name = bytes.sliced(record + recordSize, shortAt(bytes, record + 28)).toByteArray();
    place.packed = longAt(bytes, record + 20);
    place.begin = longAt(bytes, record + 42);
    if (!isAt(bytes, place.begin, "PK\x03\x04", headSize))
        return std::nullopt;
    place.end = place.begin + headSize + shortAt(bytes, place.begin + 26) + shortAt(bytes, place.begin + 28) +
                place.packed;
    return place.end <= directory ? std::optional(place) : std::nullopt;
}

} // namespace

std::optional<QList<ZipPlace>> zipPlacesOf(QByteArrayView bytes)
{
    const auto end = endRecordOf(bytes);
    if (!end)
        return std::nullopt;
    const qint64 count = shortAt(bytes, *end + 10);
    const qint64 directory = longAt(bytes, *end + 16);
    QList<ZipPlace> places;
    qint64 record = directory;
    for (qint64 i = 0; i < count; ++i) {
        if (!isAt(bytes, record, "PK\x01\x02", recordSize))
            return std::nullopt;
        const qint64 next = record + recordSize + shortAt(bytes, record + 28) + shortAt(bytes, record + 30) +
                            shortAt(bytes, record + 32);
        const auto place = next <= *end ? placeOf(bytes, record, directory) : std::nullopt;
        if (!place)
            return std::nullopt;
        places.append(*place);
        record = next;
    }
    return places;
}

bool overlap(QList<ZipPlace> places)
{
    std::ranges::sort(places, {}, &ZipPlace::begin);
    for (qsizetype i = 1; i < places.size(); ++i) {
        if (places[i].begin < places[i - 1].end)
            return true;
    }
    return false;
}

} // namespace tarjuman::formats
