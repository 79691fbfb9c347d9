// How paragraphs of one language are set on the screen: fonts and measures by role, at the reader's zoom.
// Both languages share the height of the first baseline, so that the eye sees the rows level. A value;
// window's thread.
#pragma once

#include "app/release/Role.h"
#include "app/text/Language.h"

#include <QTextCharFormat>

namespace tarjuman::ui {

// Heights in logical pixels, whole ones, so that lines stay sharp and rows exactly level.
struct ParagraphStyle {
    QFont font;
    int firstBaseline = 24; // under the top of the paragraph
    int lineHeight = 24;    // from baseline to baseline
    int below = 8;          // under the last baseline
    int after = 12;         // to the next paragraph or row
    int markDepth = 4;      // from the baseline down to the marks
    int indent = 0;         // where lines begin, within the column: the room of a bullet
};

class TypeSheet {
public:
    TypeSheet(text::Language language, int zoom); // zoom in percent

    const ParagraphStyle& style(release::Role role) const;
    // The character format that carries the role's font within the document; none for body text.
    QTextCharFormat format(release::Role role) const;
    // Pixels that a character takes on average: for heights of what was not laid out yet.
    double averageAdvance() const { return m_averageAdvance; }

private:
    ParagraphStyle m_body;
    ParagraphStyle m_title;
    ParagraphStyle m_small;
    ParagraphStyle m_item;
    double m_averageAdvance = 7;
};

// The fonts' own sizes apart, everything grows with this factor: 1 at 100 % and 96 dots an inch.
double scaleOf(int zoom);

} // namespace tarjuman::ui
