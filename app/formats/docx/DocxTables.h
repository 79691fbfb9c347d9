// Which blocks stand in which cell of a table, and whether its rows are a text and its translation. Tables
// within tables belong to the cell that holds them. Owned by one reading.
#pragma once

#include "app/formats/Document.h"

namespace tarjuman::formats {

class DocxTables {
public:
    void beginTable();
    void endTable();
    void beginRow();
    void beginCell();
    void add(qsizetype block); // into the cell that is open, if one is

    // The rows of the tables that have two columns, one in each language, and hold most of the words; none
    // when all stands in one row, for its cells are two texts then.
    QList<BlockPair> pairsOf(const QList<Block>& blocks) const;

private:
    using Row = QList<QList<qsizetype>>; // by cells
    using Table = QList<Row>;

    QList<Table> m_tables;
    int m_depth = 0;
};

} // namespace tarjuman::formats
