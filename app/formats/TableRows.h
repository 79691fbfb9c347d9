// The rows of a table that is saved as text, as spreadsheets save it: cells with tabs between them, or
// semicolons, or commas; a cell that holds such a sign, a line end or a quotation mark stands in quotation
// marks, and each of its own is doubled. Pure, any thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tarjuman::formats {

struct TableRow {
    int line = 1; // of the file, where the row begins
    QStringList cells = {};

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

// Lines end in \n. Blank lines and those that begin with # are left out; a line end within a cell is a
// space. What stands between the cells is the tab, where there is one; otherwise what the first row has.
QList<TableRow> rowsOfTable(const QString& text);

} // namespace tarjuman::formats
