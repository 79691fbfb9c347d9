// What is taken out of HTML before it is parsed: what the parser would take quadratic time for, or take for
// words. No words are lost here. Pure, linear; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tarjuman::formats {

// Stands before the names of elements that dress words, <b> and its like: by their own names the parser would
// close them at the next paragraph.
inline constexpr QByteArrayView dressPrefix = "x-";

// The same page in UTF-8 without
// - attributes beyond the most that an element may have, and values that are too long (see Limits.h);
// - declarations, instructions and comments (<!…>, <?…>);
// - the marks that Word puts before list items;
// - titles and scripts;
// - zero bytes.
QByteArray sieved(QByteArrayView html);

} // namespace tarjuman::formats
