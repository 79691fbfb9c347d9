// What the proof must add although the text it read back is the release's: where a page or its readers don't
// carry what the release holds. Pure; any thread.
#pragma once

#include "app/pdf/text/PageRows.h"

#include <QStringList>

namespace tarjuman::pdf {

struct Reservations {
    QStringList sentences = {}; // each names its place; of many the first
    bool losesText = false;     // readers lose some of it: the file is not verified
};

Reservations reservationsOn(const Cell& head, const std::vector<Row>& rows);

// "French, paragraph 3".
QString nameOf(const RowParagraph& paragraph);

} // namespace tarjuman::pdf
