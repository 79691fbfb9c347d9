#include "ui/editor/TextShift.h"

#include <algorithm>

namespace tarjuman::ui {

TextShift shiftBetween(QStringView before, QStringView after)
{
    TextShift shift;
    const qsizetype most = std::min(before.size(), after.size());
    while (shift.start < most && before[shift.start] == after[shift.start])
        ++shift.start;
    while (shift.start + shift.end < most &&
           before[before.size() - 1 - shift.end] == after[after.size() - 1 - shift.end])
        ++shift.end;
    return shift;
}

} // namespace tarjuman::ui
