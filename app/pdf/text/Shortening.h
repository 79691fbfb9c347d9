// A line of furniture that is too long for its place, cut so that nothing dangles before the ellipsis. Pure;
// any thread.
#pragma once

#include <QString>

namespace tarjuman::pdf {

// At most the first `length` units of the text, up to the end of a word, and an ellipsis: no dash, no stop,
// no sign that opens something before it. A single word that is longer is cut between two letters. An
// ellipsis alone where nothing is left.
QString shortened(QStringView text, qsizetype length);

} // namespace tarjuman::pdf
