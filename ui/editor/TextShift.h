// Where the middle lies that an edit changed: what both texts share at their start and at their end. Pure.
#pragma once

#include <QStringView>

namespace tarjuman::ui {

// In UTF-16 units. start + end is at most the length of the shorter text.
struct TextShift {
    qsizetype start = 0; // the same units at the start
    qsizetype end = 0;   // the same units at the end
};

TextShift shiftBetween(QStringView before, QStringView after);

} // namespace tarjuman::ui
