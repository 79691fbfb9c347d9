// A row that was found, made into values that the schema of today takes; what cannot be right gives way to
// what does no harm, and the row says so. Pure functions, any thread.
#pragma once

#include "app/storage/salvage/SalvageChecks.h"
#include "app/storage/salvage/SalvageScan.h"

#include <QVariant>

namespace tarjuman::storage {

struct SalvagedRow {
    QVariantList values = {}; // of the first columns of its table
    bool sound = true;        // all values are as they were found
    bool cut = false;         // its end is lost

    QString text(int column) const { return values.value(column).toString(); }
    qint64 number(int column) const { return values.value(column).toLongLong(); }
};

// `budget`: pages that the chains of all rows together may still walk.
SalvagedRow rowOf(const SqlitePages& pages, const FoundRow& found, qint64& budget);

// Of a row of the table “paragraph”; its checksum is 0 when it has none.
ParagraphRow paragraphOf(const SalvagedRow& row);
qint64 checksumOf(const SalvagedRow& row);

} // namespace tarjuman::storage
