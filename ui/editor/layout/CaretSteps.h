// How the caret goes through a text that runs in both directions, seen as the reader sees it: the left arrow
// goes left, whatever the letters there. Qt's own visual steps end at the edge of a paragraph; these go on to
// the next one. Pure on what is laid out; the window's thread.
#pragma once

#include <QString>

#include <functional>

class QTextLayout;

namespace tarjuman::ui {

class PairedLayout;

enum class SideStep { Left, Right };

// How the arrow keys move: as the eye sees the text, or in the order of its letters.
enum class CaretOrder { Visual, Logical };

// The position in the document one step from `position`, the same at the text's ends.
int stepped(const PairedLayout& layout, int position, SideStep step);
// Which of two positions stands further to that side, when both are on a line; else the one further on in the
// direction in which the text runs.
int outermost(const PairedLayout& layout, int one, int other, SideStep side);

enum class LineStep { Up, Down };

// Where the caret is drawn at a position, in pixels of the document.
double caretX(const PairedLayout& layout, int position);
// The position of the line above or below that is drawn nearest to `x`; the same at the text's ends.
int steppedToLine(const PairedLayout& layout, int position, LineStep step, double x);

// The place on a line of a paragraph that is drawn nearest to `x`; `caretX` tells where one is. QTextLine
// takes the edges of an Arabic line for places of its neighbours, and is a letter off in some others.
int placeOnLine(const QTextLayout& lines, int number, double x, const std::function<double(int)>& caretX);

// In which direction a letter would run that is typed at an offset of a paragraph: that of the letter before
// it, or of the paragraph between two directions.
Qt::LayoutDirection typingDirection(const QString& text, int offset, Qt::LayoutDirection paragraph);

} // namespace tarjuman::ui
