#include "app/storage/salvage/SqliteCells.h"

#include <algorithm>

namespace tarjuman::storage {

namespace {

constexpr qsizetype leafHeader = 8;
constexpr qsizetype interiorHeader = 12;
// SQLite's own limit for a value; a larger one is no value but damage.
constexpr qint64 largestPayload = 1'000'000'000;

bool isInterior(PageKind kind)
{
    return kind == PageKind::TableInterior || kind == PageKind::IndexInterior;
}

// How much of a payload of this size stays in the page.
qsizetype localSizeOf(PageKind kind, qint64 size, qsizetype pageSize)
{
    const qint64 most = kind == PageKind::TableLeaf ? pageSize - 35 : (pageSize - 12) * 64 / 255 - 23;
    if (size <= most)
        return size;
    const qint64 least = (pageSize - 12) * 32 / 255 - 23;
    const qint64 some = least + (size - least) % (pageSize - 4);
    return some <= most ? some : least;
}

// Where the page says that its cells begin. As SQLite does, bits that lead out of the page are not heeded.
QList<qsizetype> placesOf(const SqlitePage& page, PageKind kind, qsizetype pageSize)
{
    QList<qsizetype> places;
    const qsizetype first = page.header() + (isInterior(kind) ? interiorHeader : leafHeader);
    if (page.bytes.size() < first)
        return places;
    const qsizetype named = twoBytes(page.bytes, page.header() + 3);
    const qsizetype most = std::min(named, (page.bytes.size() - first) / 2);
    for (qsizetype i = 0; i < most; ++i)
        places += twoBytes(page.bytes, first + 2 * i) & (pageSize - 1);
    return places;
}

} // namespace

std::optional<qint64> varint(QByteArrayView bytes, qsizetype& at)
{
    quint64 number = 0;
    for (int i = 0; i < 9 && at >= 0 && at < bytes.size(); ++i) {
        const auto byte = static_cast<quint8>(bytes[at++]);
        if (i == 8)
            return static_cast<qint64>(number << 8 | byte);
        number = number << 7 | (byte & 0x7fU);
        if (byte < 0x80)
            return static_cast<qint64>(number);
    }
    return std::nullopt;
}

PageKind kindOf(const SqlitePage& page)
{
    if (page.bytes.size() < page.header() + leafHeader)
        return PageKind::Other;
    switch (const auto kind = static_cast<PageKind>(page.bytes[page.header()])) {
    case PageKind::IndexInterior:
    case PageKind::TableInterior:
    case PageKind::IndexLeaf:
    case PageKind::TableLeaf:
        return kind;
    default:
        return PageKind::Other;
    }
}

std::optional<SqliteCell> cellAt(const SqlitePage& page, PageKind kind, qsizetype at, qsizetype pageSize)
{
    SqliteCell cell;
    cell.at = at;
    if (kind == PageKind::IndexInterior)
        at += 4;
    const auto size = varint(page.bytes, at);
    if (!size || *size < 1 || *size > largestPayload)
        return std::nullopt;
    if (kind == PageKind::TableLeaf) {
        const auto rowid = varint(page.bytes, at);
        if (!rowid)
            return std::nullopt;
        cell.rowid = *rowid;
    }
    cell.size = *size;
    cell.local = at;
    cell.localSize = localSizeOf(kind, cell.size, pageSize);
    const qsizetype end = at + cell.localSize;
    const bool goesOn = cell.localSize < cell.size;
    if (end + (goesOn ? 4 : 0) > page.bytes.size())
        return std::nullopt;
    cell.overflow = goesOn ? fourBytes(page.bytes, end) : 0;
    return cell;
}

QList<SqliteCell> cellsOf(const SqlitePage& page, PageKind kind, qsizetype pageSize, int* lost)
{
    QList<SqliteCell> cells;
    // Cells that lie over each other would make much of few bytes.
    qsizetype room = 2 * pageSize;
    const QList<qsizetype> places = placesOf(page, kind, pageSize);
    for (const qsizetype at : places) {
        const auto cell = at >= page.header() + leafHeader ? cellAt(page, kind, at, pageSize) : std::nullopt;
        if (!cell || cell->localSize > room)
            continue;
        room -= cell->localSize;
        cells += *cell;
    }
    if (lost)
        *lost = static_cast<int>(places.size() - cells.size());
    return cells;
}

QList<PageNumber> childrenOf(const SqlitePage& page)
{
    QList<PageNumber> children;
    const PageKind kind = kindOf(page);
    if (!isInterior(kind) || page.bytes.size() < page.header() + interiorHeader)
        return children;
    const qsizetype pageSize = page.bytes.size();
    for (const qsizetype at : placesOf(page, kind, pageSize)) {
        if (at + 4 <= pageSize)
            children += fourBytes(page.bytes, at);
    }
    children += fourBytes(page.bytes, page.header() + 8);
    return children;
}

QList<PageNumber> chainOf(const SqlitePages& pages, const SqliteCell& cell, qint64& budget, bool* whole)
{
    QList<PageNumber> chain;
    const qint64 needed = (cell.size - cell.localSize + pages.pageSize() - 5) / (pages.pageSize() - 4);
    PageNumber next = cell.overflow;
    while (chain.size() < needed && budget > 0 && next > 1 && next <= pages.count()) {
        const QByteArrayView bytes = pages.page(next);
        --budget;
        if (bytes.size() < 4)
            break;
        chain += next;
        next = fourBytes(bytes, 0);
    }
    if (whole)
        *whole = chain.size() == needed && next == 0;
    return chain;
}

Payload payloadOf(const SqlitePages& pages, PageNumber page, const SqliteCell& cell, qint64& budget)
{
    Payload payload;
    payload.bytes = pages.page(page).sliced(cell.local, cell.localSize).toByteArray();
    if (cell.localSize == cell.size)
        return payload;
    for (const PageNumber next : chainOf(pages, cell, budget, &payload.whole)) {
        const QByteArrayView bytes = pages.page(next).sliced(4);
        const qint64 left = cell.size - payload.bytes.size();
        payload.bytes += bytes.first(std::min<qint64>(bytes.size(), left));
        if (bytes.size() < std::min<qint64>(left, pages.pageSize() - 4))
            break; // what the file's end cut off would put all that follows out of place
    }
    payload.whole = payload.whole && payload.bytes.size() == cell.size;
    return payload;
}

} // namespace tarjuman::storage
