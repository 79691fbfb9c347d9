// Fills the lines of a paragraph as Qt does, but never ends one where typography forbids it: within a number,
// between a number and what it counts, a title and its name (app/text/LineEnds.h). Where a column is too
// narrow for that, the line ends as Qt would end it. The window's thread.
#pragma once

#include "app/text/Language.h"

#include <QString>

class QTextLayout;
class QTextLine;

namespace tarjuman::ui {

// Sets the line that was just created in a layout whose whole text, with what an input method composes, is
// `text`. Returns the width that was given to it, at most `width`.
double fillLine(QTextLine& line, const QString& text, text::Language language, double width);

} // namespace tarjuman::ui
