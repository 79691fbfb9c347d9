// A plain text cut into its paragraphs. Pure, any thread.
#pragma once

#include <QStringList>

namespace tarjuman::formats {

// Blank lines part paragraphs. Without blank lines, and within a block, every line is a paragraph of its own,
// unless the block was wrapped at a fixed width: then its lines are joined by one space. Spaces at both ends
// of a line go; nothing else is changed, left out or added. `text` has lines ending in \n.
QStringList paragraphsOf(const QString& text);

} // namespace tarjuman::formats
