// Which lines of a paragraph look other than before an edit, so that only they are painted anew: a key at the
// end of a long paragraph costs one line. Values; made by PairedLayout around each layout of a paragraph.
#pragma once

#include <QList>

#include <optional>

class QTextLayout;

namespace tarjuman::ui {

// Where the lines of a paragraph begin, and where its text ends.
struct LineBreaks {
    QList<int> starts;
    int end = 0;

    int lineOf(int place) const; // of two lines that meet there, the second
};

LineBreaks lineBreaksOf(const QTextLayout& layout);

struct ChangedLines {
    int first = 0;
    int last = 0;

    friend bool operator==(const ChangedLines&, const ChangedLines&) = default;
};

// `added` letters stand at `from` where `removed` stood. Nothing when the whole paragraph is to be looked at:
// there are more lines or fewer, or the breaks are those of another text.
std::optional<ChangedLines> changedLines(const LineBreaks& before, const LineBreaks& after, int from,
                                         int removed, int added);

} // namespace tarjuman::ui
