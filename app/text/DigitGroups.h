// Finds the numbers that are written in groups: +33 1 23 45 67 89, (021) 45 67 89, 01.23.45.67.89, 7 400,
// 1 250 000. Their groups read from left to right in Arabic too, while the bidirectional algorithm (UAX 9)
// would turn their order round at each space. Pure; any thread.
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

// Groups of digits parted by one space, hyphen or dot each, one of them in brackets at most: three or more;
// two where the first stands behind a plus sign or in brackets, where the second has three digits and the
// first fewer than four (7 400), or where both have four (4405 1234) or the first begins with a nought.
// Years are no such groups: 2022 2023 2024, 1540 (2004).
QList<DigitGroups> digitGroupsIn(QStringView text);

} // namespace tarjuman::text
