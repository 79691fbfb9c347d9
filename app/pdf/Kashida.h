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

// `slack`: what the line lacks to its full width; `space`: the natural width of a space. Points.
std::vector<KashidaPlace> chooseKashidas(const SetLine& line, double slack, double space);

} // namespace tarjuman::pdf
