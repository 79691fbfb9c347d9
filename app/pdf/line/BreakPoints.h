// The places where the lines of a measured paragraph may end: at its spaces, at the hyphens of its words, at
// the joints of its addresses, and within a word that is wider than the line; and how far into the margin
// such an end hangs. Which of them are taken is LineBreaker's choice. Functions over a text and the
// TextMeasurer that measured it; one export, one thread. Widths in points.
#pragma once

#include "app/pdf/line/LineBreaker.h"
#include "app/pdf/line/MeasuredText.h"

#include <vector>

namespace tarjuman::pdf {

class TextMeasurer;

// Whether lines may end within words and addresses, where these are not wider than the line.
enum class Words { Whole, Divided };

// `width`: of the lines; a word that is wider may be cut anywhere.
std::vector<BreakPoint> breakPointsOf(const MeasuredText& text, double width, Words words,
                                      TextMeasurer& measurer);

// How much of a line that ends before `end` stands in the margin; 0 where nothing hangs.
double hangingWidth(const MeasuredText& text, int end, LineEnd kind, TextMeasurer& measurer);

} // namespace tarjuman::pdf
