// How much of other people's markup and pastes is taken, all in one place: far more than any release has, and
// little enough that reading ends soon and the window stays at hand whatever the clipboard holds.
#pragma once

#include <QtGlobal>

#include <chrono>

namespace tarjuman::formats {
namespace limits {

// HTML: how much of it is looked at, and for how long. What stands behind that is left out.
inline constexpr qsizetype mostMarkup = 16'000'000;              // UTF-16 units
inline constexpr std::chrono::milliseconds longestReading{3000}; // of work, not by the clock
// Elements within elements; what lies deeper is read on as if it began here, its words all the same.
inline constexpr int deepestMarkup = 256;
// Of one element. More attributes, and longer values (pictures within the page), are passed over.
inline constexpr int mostAttributes = 64;
inline constexpr qsizetype longestAttribute = 8'000; // bytes
// Of the style sheets within the page.
inline constexpr qsizetype mostStyleText = 256'000; // UTF-16 units
inline constexpr qsizetype mostStyleRules = 4'000;
inline constexpr qsizetype mostClasses = 16; // of one element

// What one paste brings into a text: a book of 300 pages.
inline constexpr qsizetype mostPastedParagraphs = 3'000;
inline constexpr qsizetype mostPastedLetters = 600'000; // UTF-16 units
// A longer paragraph is parted: every key pressed in it would lay all of it out anew.
inline constexpr qsizetype longestPastedParagraph = 20'000;
// Changes of dress within one paragraph; what comes behind them is plain.
inline constexpr qsizetype mostPastedSpans = 1'000;
inline constexpr qsizetype longestLink = 2'000;
// On one letter; Unicode's own measure (UAX 15, stream-safe text). Further ones would only pile up.
inline constexpr int mostMarks = 30;

} // namespace limits
} // namespace tarjuman::formats
