#include "ui/editor/text/TextShift.h"

#include <algorithm>

namespace tarjuman::ui {

static qsizetype sameAtStart(QStringView before, QStringView after)
{
    const qsizetype most = std::min(before.size(), after.size());
    return std::mismatch(before.begin(), before.begin() + most, after.begin()).first - before.begin();
}

static qsizetype sameAtEnd(QStringView before, QStringView after, qsizetype most)
{
    return std::mismatch(before.rbegin(), before.rbegin() + most, after.rbegin()).first - before.rbegin();
}

TextShift shiftBetween(QStringView before, QStringView after, qsizetype from)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    TextShift shift;
    shift.start = sameAtStart(before, after);
    shift.end = sameAtEnd(before, after, shorter);
    // Both may claim the same units; the middle lies as near to `from` as it can.
    const qsizetype earliest = std::min(shift.start, shorter - shift.end);
    shift.start = std::clamp(from, earliest, shift.start);
    shift.end = std::min(shift.end, shorter - shift.start);
    return shift;
}

} // namespace tarjuman::ui
