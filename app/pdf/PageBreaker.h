// Flows rows of one or two columns of lines over pages: at least two lines of a paragraph on either side of a
// break, headings with what they head, the end mark with what it ends. It knows nothing of text. Pure;
// points.
#pragma once

#include <vector>

namespace tarjuman::pdf {

struct FlowColumn {
    int lines = 0;
    double leading = 0;
    std::vector<bool> hyphens = {}; // lines that end with one, which no page should; may be empty
};

struct FlowRow {
    std::vector<FlowColumn> columns;
    double spaceBefore = 0;
    double spaceAfter = 0;
    bool keptWithNext = false;
    bool keptWithPrevious = false;
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

std::vector<FlowSlice> breakPages(const std::vector<FlowRow>& rows, const FlowFrame& frame);

} // namespace tarjuman::pdf
