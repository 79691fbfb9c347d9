// How much of other people's files, markup and pastes is taken, all in one place: far more than any release
// has, and little enough that reading ends soon, memory suffices, and the window stays at hand whatever comes
// in. What is refused at a limit is refused with a sentence; what is cut off there is said in the notes.
// Beside them stands text/XmlWidth.h, which other rooms share.
#pragma once

#include <QtGlobal>

#include <chrono>

namespace tarjuman::formats {
namespace limits {

// --- Files, before anything of them is looked at; refused when larger.
// No release as text comes near it (a long one has 10 KB).
inline constexpr qint64 largestTextFile = 4 * 1024 * 1024;
// Mail programs and browsers save pictures within the page.
inline constexpr qint64 largestWebPage = 16 * 1024 * 1024;
// A text document with photographs as a telephone takes them, a dozen of them.
inline constexpr qint64 largestPackage = 64 * 1024 * 1024;
// Tarjuman's own form, with its pictures within; nothing larger is read only to see what it is.
inline constexpr qint64 largestOwnForm = 1024 * 1024 * 1024;

// --- Zipped documents; refused beyond.
// Word writes some twenty parts, a document with a hundred pictures two hundred.
inline constexpr qsizetype mostEntries = 2'000;
// Names within the archive; longer than any that a program writes, short enough to be compared at leisure.
inline constexpr qsizetype longestEntryName = 1'000; // bytes
// The text of a book of 1,000 pages in Word's wordy XML; the parser holds it once more.
inline constexpr qint64 largestPart = 32 * 1024 * 1024; // bytes, inflated
// All parts that one reading inflates, so that many small ones add up to no more than a few large ones.
inline constexpr qint64 mostInflated = 96 * 1024 * 1024; // bytes
// Text shrinks to a tenth, a table of empty cells to a hundredth; a bomb of zeros to a thousandth. A part
// that is small all the same may be as empty as it likes.
inline constexpr qint64 steepestRatio = 300;
inline constexpr qint64 smallPart = 1024 * 1024; // bytes, inflated

// --- XML of documents.
// Elements within elements; Word's tables within tables within text boxes come to 60. Refused beyond.
inline constexpr int deepestXml = 256;
// Tables within tables, and revisions within revisions, that are still read as what they are.
inline constexpr int deepestTable = 16;
// Comments, footnotes, styles and lists of one document; what comes behind them is left out.
inline constexpr qsizetype mostRemarks = 5'000;
inline constexpr qsizetype mostStyles = 10'000;

// --- HTML: how much of it is looked at. What stands behind that is left out.
inline constexpr qsizetype mostMarkup = 16'000'000; // UTF-16 units
// Elements within elements; what lies deeper is read on as if it began here, its words all the same.
inline constexpr int deepestMarkup = 256;
// Of one element. More attributes, and longer values (pictures within the page), are passed over.
inline constexpr int mostAttributes = 64;
inline constexpr qsizetype longestAttribute = 8'000; // bytes
// Of the style sheets within the page.
inline constexpr qsizetype mostStyleText = 256'000; // UTF-16 units
inline constexpr qsizetype mostStyleRules = 4'000;
inline constexpr qsizetype mostClasses = 16; // of one element
// How far into a page its encoding is looked for, as browsers do.
inline constexpr qsizetype longestPrescan = 2'048; // bytes

// --- Time, of any one reading: of work, not by the clock, so that a busy machine refuses nothing.
inline constexpr std::chrono::milliseconds longestReading{3000};

// --- What one file or paste brings into a text: a book of 300 pages. What stands behind is left out.
inline constexpr qsizetype mostPastedParagraphs = 3'000;
inline constexpr qsizetype mostPastedLetters = 600'000; // UTF-16 units
// A longer paragraph is parted: every key pressed in it would lay all of it out anew.
inline constexpr qsizetype longestPastedParagraph = 20'000;
// Changes of dress within one paragraph; what comes behind them is plain.
inline constexpr qsizetype mostPastedSpans = 1'000;
inline constexpr qsizetype longestLink = 2'000;
// On one letter; Unicode's own measure (UAX 15, stream-safe text). Further ones would only pile up.
inline constexpr int mostMarks = 30;

// --- Terms; refused beyond.
// The largest termbases of ministries have 30,000 concepts; a term is what fits on a card.
inline constexpr qint64 mostBytesOfTerms = 16'000'000;
inline constexpr qsizetype mostTerms = 50'000;
inline constexpr qsizetype longestTerm = 1'000; // UTF-16 units, of each of its texts

} // namespace limits
} // namespace tarjuman::formats
