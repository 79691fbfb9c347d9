// Chooses among what was found: one row for each key. Where it was found decides first, then its checksum;
// what was given up is kept apart, for releases that lack something. Any thread.
#pragma once

#include "app/storage/salvage/SalvageRows.h"

#include <QHash>

namespace tarjuman::storage {

struct ChosenRows {
    QList<FoundRow> rows = {};  // the best of each key, in the order of the tables
    QList<FoundRow> spare = {}; // the best of keys that only pages that were given up hold
};

ChosenRows chosenRows(const SqlitePages& pages, const QList<FoundRow>& found, qint64& budget);

// Of rows sorted by table.
std::span<const FoundRow> rowsOf(const QList<FoundRow>& rows, SalvageTable table);

} // namespace tarjuman::storage
