// The words around a place, for a sentence that names it. Pure; any thread.
#pragma once

#include <QString>

namespace tarjuman::text {

// About `around` units before and behind `offset`, with an ellipsis where the text goes on. It is cut between
// characters as they are seen, so never through an emoji or between a letter and its first marks; of a letter
// with hundreds of marks it shows some. What is not seen and half a pair show as U+FFFD.
QString surroundingsOf(QStringView text, qsizetype offset, int around = 20);

// The character as it is seen at `offset`: a letter with its marks, an emoji of several parts.
QStringView seenCharacterAt(QStringView text, qsizetype offset);

} // namespace tarjuman::text
