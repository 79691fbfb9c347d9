// Chooses where the lines of a paragraph end, by total fit: the whole paragraph is looked at, so that no line
// is loose because the one before it was greedy (Knuth and Plass, "Breaking Paragraphs into Lines", 1981). It
// knows nothing of letters or fonts. Pure; any thread. Widths in points.
#pragma once

#include <stop_token>
#include <vector>

namespace tarjuman::pdf {

enum class LineEnd {
    Start,     // not an end: the paragraph begins here
    Space,     // between two words
    Hyphen,    // within a word, with a hyphen
    Cut,       // within an address, or a word that is wider than the line, without a sign
    Paragraph, // the last line
};

// A place where a line may end. Widths are reckoned from the start of the paragraph, set on one endless line.
struct BreakPoint {
    int offset = 0;      // of the text: the next line starts here
    double end = 0;      // where the line's last letter ends
    double start = 0;    // where the next line's first letter starts
    int endSpaces = 0;   // stretchable spaces before `end`
    int startSpaces = 0; // stretchable spaces before `start`
    double hyphen = 0;   // width of the sign added when the line ends here
    LineEnd kind = LineEnd::Space;
};

enum class Justification { Justified, Ragged };

struct Measure {
    double width = 0;
    double space = 0;       // natural width of a space
    double stretch = 0.6;   // a space may grow by this share of its width without offence
    double shrink = 0.25;   // and may not shrink by more than this
    double evenGain = 0.25; // growing by more than this is seen: rather a word is divided
    double mostGain = 0.68; // and by more than this the line looks torn
    double easyGain = 0.2;  // where letters may be spaced out, they take what is beyond this ...
    double spacing = 0;     // ... up to this share of the line's natural width
    int hyphensInARow = 2;  // more lines than that never end with a hyphen one after the other
    Justification justification = Justification::Justified;
};

// Numbers of the points where lines end, the last point among them; the first of `points` is the start.
//
// Without dividing a word, where the spaces come out even: a divided word is harder to read. Full-width text
// often has no need of one, narrow columns mostly do. Empty then, or when stopped.
std::vector<int> breakWhole(const std::vector<BreakPoint>& points, const Measure& measure,
                            std::stop_token stop = {});

// As well as can be. A line is wider than the measure only where there is no point within it. Empty when
// stopped.
std::vector<int> breakLines(const std::vector<BreakPoint>& points, const Measure& measure,
                            std::stop_token stop = {});

// For titles: as few lines as possible, as even as possible, never a hyphen, and no word alone on the last.
std::vector<int> balanceLines(const std::vector<BreakPoint>& points, double width, std::stop_token stop = {});

} // namespace tarjuman::pdf
