// Where a printer cuts: short lines beyond the corners of the page, outside of what may bleed. Pure; any
// thread.
#pragma once

#include "app/pdf/setup/Delivery.h"

#include <QSizeF>

#include <string>

namespace tarjuman::pdf {

// How far the sheet and what bleeds reach beyond the page that is cut. Points.
inline constexpr double markMargin = 28;
inline constexpr double bleed = 8.5; // three millimetres

// Operators as an artifact. For a press they are in every ink, so that they show on every plate.
std::string cropMarks(QSizeF page, Standard standard);

} // namespace tarjuman::pdf
