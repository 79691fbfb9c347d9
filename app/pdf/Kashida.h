// Chooses which words of an Arabic line are stretched when it is justified, and by how much: few words,
// evenly over the line, at the last joint of a word, always less than the slack, so that the spaces keep a
// part of it (W3C Arabic layout requirements advise restraint). Pure; any thread.
#pragma once

#include "app/pdf/SetLine.h"

namespace tarjuman::pdf {

struct KashidaPlace {
    size_t run = 0; // of the line
    Stretch stretch = {};
};

// Natural widths, in points.
struct KashidaWidths {
    double space = 0;
    double tatweel = 0; // of one, as shaped; 0 when the font has none
};

// `slack`: what the line lacks to its full width, in points.
std::vector<KashidaPlace> chooseKashidas(const SetLine& line, double slack, const KashidaWidths& natural);

} // namespace tarjuman::pdf
