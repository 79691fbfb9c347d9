// The lines of a title: even ones, and a quotation whole on its line where that costs little. Pure; any
// thread. Widths in points.
#pragma once

#include "app/pdf/line/LineBreaker.h"

#include <QStringView>

#include <utility>

namespace tarjuman::pdf {

// From the opening mark up to behind the closing one, of quotations that stand in no other.
std::vector<std::pair<int, int>> quotationsIn(QStringView text);

// Numbers of the points where lines end, as balanceLines() gives them. A line ends within a quotation of
// `text` only where other ends would take more lines, or a line much longer than the longest.
std::vector<int> breakTitle(const std::vector<BreakPoint>& points, QStringView text, double width,
                            std::stop_token stop = {});

} // namespace tarjuman::pdf
