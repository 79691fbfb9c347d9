// Where a stretch of a paragraph stands on the screen, in a text that runs in both directions. Positions are
// taken from the glyphs: QTextLine::cursorToX is one character off where the direction changes. The window's
// thread.
#pragma once

#include <QList>
#include <QPointF>

class QTextLayout;

namespace tarjuman::ui {

// A piece of the stretch on one line: from left to right, at the line's baseline. In the layout's
// coordinates.
struct StretchPiece {
    double left = 0;
    double right = 0;
    double baseline = 0;
};

// `start` and `length` in UTF-16 units of the paragraph, without what an input method is composing in it.
QList<StretchPiece> piecesOf(const QTextLayout& layout, int start, int length);

} // namespace tarjuman::ui
