// Flows rows of one or two columns of lines over pages: at least two lines of a paragraph on either side of a
// break, headings with what they head, the end mark with what it ends. It knows nothing of text. Pure;
// points.
#pragma once

#include <vector>

namespace tarjuman::pdf {

// Of a line's height, below its baseline; the rest is above.
inline constexpr double dropShare = 0.28;

struct FlowParagraph {
    int lines = 0;
    double leading = 0;
    std::vector<bool> hyphens = {}; // lines that end with one, which no page should; may be empty
    double gap = 0;                 // above it, when it stands below another in its column
    bool keptWithNext = false;      // within the column
};

// The lines of a column are counted through its paragraphs.
using FlowColumn = std::vector<FlowParagraph>;

struct FlowRow {
    std::vector<FlowColumn> columns;
    double spaceBefore = 0;
    double spaceAfter = 0;
    bool keptWithNext = false;
    bool keptWithPrevious = false;
    bool startsPage = false;
    double keptWholeUpTo = 0; // a row no higher than this is not divided
};

struct FlowFrame {
    double firstHeight = 0; // of the text area on the first page
    double height = 0;      // on the others
};

// The lines of a row that stand on one page.
struct FlowSlice {
    struct Lines {
        int first = 0;
        int count = 0;
    };
    int row = 0;
    int page = 0;
    double top = 0;  // from the top of the text area
    double rise = 0; // from there to the first baseline of every column
    double height = 0;
    std::vector<Lines> columns;
};

// How far below the baseline of line `first` of a column that of line `line` stands.
double dropBetween(const FlowColumn& column, int first, int line);

std::vector<FlowSlice> breakPages(const std::vector<FlowRow>& rows, const FlowFrame& frame);

} // namespace tarjuman::pdf
