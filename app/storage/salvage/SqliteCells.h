// What lies in one page of an SQLite file: cells, the pages below it, and the payload that a cell begins and
// a chain of pages continues. Everything is held against the bytes that are there; what does not fit is left
// out. Pure functions, any thread. Source: sqlite.org/fileformat2.html.
#pragma once

#include "app/storage/salvage/SqlitePages.h"

#include <optional>

namespace tarjuman::storage {

enum class PageKind : quint8 {
    Other = 0,
    IndexInterior = 0x02,
    TableInterior = 0x05,
    IndexLeaf = 0x0a,
    TableLeaf = 0x0d,
};

// The page, with its number, for the first one begins behind the file's header.
struct SqlitePage {
    PageNumber number = 0;
    QByteArrayView bytes = {};

    qsizetype header() const { return number == 1 ? 100 : 0; }
};

// A row of a table, or an entry of an index.
struct SqliteCell {
    qsizetype at = 0;        // where the cell begins in its page
    qint64 rowid = 0;        // in tables
    qint64 size = 0;         // of the whole payload, in bytes
    qsizetype local = 0;     // where the payload begins in the page
    qsizetype localSize = 0; // and how much of it lies there
    PageNumber overflow = 0; // where it goes on; 0: nowhere
};

struct Payload {
    QByteArray bytes = {};
    bool whole = true; // every byte was found, in a chain that ends where it should
};

// A number of one to nine bytes; moves `at` behind it. Nothing where the bytes end before it does.
std::optional<qint64> varint(QByteArrayView bytes, qsizetype& at);

PageKind kindOf(const SqlitePage& page);
// The cell that begins there, taken as one of a page of this kind, which holds rows or entries.
std::optional<SqliteCell> cellAt(const SqlitePage& page, PageKind kind, qsizetype at, qsizetype pageSize);
// Those that the page names and that can be read, together no more than a page can hold twice over. `lost`
// counts the others.
QList<SqliteCell> cellsOf(const SqlitePage& page, PageKind kind, qsizetype pageSize, int* lost = nullptr);
// The pages below an interior page, in order.
QList<PageNumber> childrenOf(const SqlitePage& page);

// The pages that continue the cell. `budget`, in pages, is what all calls together may walk; chains that run
// in circles end with it or where the payload does.
QList<PageNumber> chainOf(const SqlitePages& pages, const SqliteCell& cell, qint64& budget, bool* whole);
Payload payloadOf(const SqlitePages& pages, PageNumber page, const SqliteCell& cell, qint64& budget);

} // namespace tarjuman::storage
