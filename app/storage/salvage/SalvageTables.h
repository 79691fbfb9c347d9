// What the rows of our tables look like in the file, in the schemas of all versions so far: by this a row is
// known for what it is when the file no longer says it. A step of the schema that adds a table or a column is
// entered here; tst_SalvageTables holds the list against the schema. Constants, any thread.
#pragma once

#include "app/storage/salvage/SqliteCells.h"
#include "app/storage/salvage/SqliteRecord.h"

#include <array>
#include <span>

namespace tarjuman::storage {

enum class SalvageTable : quint8 {
    Release,
    Paragraph,
    Pair,
    Figure,
    Comment,
    Waiver,
    Version,
    Word,
    Phrase,
    Term,
    Setting,
    Archive,
};

struct SalvageColumn {
    enum class Kind {
        Rowid, // stands for the rowid, and is null in the record
        Key,   // a number that the program gave: of a release, a paragraph, a part
        Integer,
        MaybeInteger, // or null
        Text,
        Language, // "fr" or "ar"
        Blob,
    };
    const char* name;
    Kind kind;
};

struct SalvageShape {
    SalvageTable table;
    const char* name;
    PageKind leaf; // IndexLeaf for a table WITHOUT ROWID
    int least;     // columns of the first schema that had the table; later ones added to the end
    std::span<const SalvageColumn> columns;

    // Two numbers that tell its rows apart are in the first columns; else it is the rowid.
    bool hasTwoKeys() const
    {
        return columns[1].kind == SalvageColumn::Kind::Key || table == SalvageTable::Pair;
    }
    // Whether rows of another program's tables could be mistaken for its rows.
    bool isVague() const;
};

inline constexpr int salvageTables = 12;
// In the order of SalvageTable.
const std::array<SalvageShape, salvageTables>& salvageShapes();
const SalvageShape& shapeOf(SalvageTable table);
std::optional<SalvageTable> salvageTableNamed(QByteArrayView name);

// Numbers of releases and paragraphs are counted up from 1, so that a very large one is damage.
inline constexpr qint64 largestKey = qint64(1) << 40;
inline bool isKey(qint64 number)
{
    return number > 0 && number <= largestKey;
}

// Whether a row is of this table by the number and the types of its columns and by what its keys and its
// language say.
bool matches(const SalvageShape& shape, const SqliteFields& record, QByteArrayView begin, qint64 rowid);

} // namespace tarjuman::storage
