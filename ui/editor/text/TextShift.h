// Where the middle lies that an edit changed: what both texts share at their start and at their end. Pure.
#pragma once

#include <QStringView>

#include <limits>

namespace tarjuman::ui {

// In UTF-16 units. start + end is at most the length of the shorter text.
struct TextShift {
    qsizetype start = 0; // the same units at the start
    qsizetype end = 0;   // the same units at the end
};

// `from`: where the edit is known to have begun. A letter typed behind the same letter could have been typed
// before it as well; the place tells which, as far as the texts agree with it.
TextShift shiftBetween(QStringView before, QStringView after,
                       qsizetype from = std::numeric_limits<qsizetype>::max());

} // namespace tarjuman::ui
