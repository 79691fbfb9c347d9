// Chooses which words of an Arabic line are stretched when it is justified, and by how much: few words,
// evenly over the line, at the joint that calligraphy prefers, always less than the slack, so that the spaces
// keep a part of it; never names (W3C, Text Layout Requirements for the Arabic Script, on justification).
// Pure; any thread.
#pragma once

#include "app/pdf/line/SetLine.h"

namespace tarjuman::pdf {

// How willingly a word is stretched before the letter at `joint`: 1 is the best place, 7 the least of them.
// 1 behind seen and sad, 2 before a final teh marbuta, heh or dal, 3 before a final alef, tah, lam or kaf, 4
// before a beh with a final reh or yeh behind it, 5 before a final waw, ain, qaf or feh, 6 before another
// final letter, 7 elsewhere.
int kashidaRank(QStringView word, int joint);

// Whether the word that begins at `begin` is a person's name: it follows a title such as السيد/.
bool isNameAt(QStringView text, int begin);

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
