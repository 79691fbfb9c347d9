// Finds the numbers that are written in groups: +33 1 23 45 67 89, 01.23.45.67.89, 1 250 000. Their groups
// read from left to right in Arabic too, while the bidirectional algorithm (UAX 9) would turn their order
// round at each space. Pure; any thread.
#pragma once

#include <QList>
#include <QStringView>

namespace tarjuman::text {

// UTF-16 offsets.
struct DigitGroups {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const DigitGroups&, const DigitGroups&) = default;
};

// Three groups of digits or more, or two behind a plus sign, parted by one space, hyphen, dot or bracket
// each; the digits of one set. Years in a row (2022 2023 2024) are no such number.
QList<DigitGroups> digitGroupsIn(QStringView text);

} // namespace tarjuman::text
