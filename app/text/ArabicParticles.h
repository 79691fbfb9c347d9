// The particles and the article that Arabic writes onto the front of a word: one table for whoever takes them
// off. Spelling wants every stem that a word may have, for its dictionary decides; aligning and searching
// want the likeliest one. Pure; any thread. Words come folded, without vowel marks.
#pragma once

#include <QStringList>
#include <QStringView>

namespace tarjuman::text {

// Every word that may stand behind the particles: للمغيدي gives المغيدي and مغيدي. At most a dozen; without
// the word itself.
QStringList stemsOf(QStringView word);

// Without the article and what may stand before it: "وبالمركز" gives "مركز". A particle without the article
// (بمركز) stays, since too many words begin with its letter.
QString likeliestStem(const QString& word);

// Whether the text holds the word, or the same one with another particle before its article: الامم is in
// للامم.
bool holds(QStringView text, QStringView word);

// Whether the letter is a particle that joins any word, with or without the article: و, ب, س.
bool isJoinedLetter(QChar letter);

// A particle that must be written onto its word, but may have been parted from it: و, ال, بال.
bool isDetachable(QStringView letters);

// Particles as they stand before a number, a quotation or a foreign word, with the article or two together.
bool standsBeforeForeign(QStringView letters);

} // namespace tarjuman::text
