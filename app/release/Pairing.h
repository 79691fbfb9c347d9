// Which French paragraphs stand opposite which Arabic ones, and how that changes while a text is edited. Pure
// functions on the pairs of a Release; any thread. Paragraphs and pairs are counted from 0. What cannot be
// done (a link moved beyond the first row) gives no pairs.
#pragma once

#include "app/release/Release.h"

#include <optional>

namespace tarjuman::release {

enum class LinkMove { Up, Down };

// The pair in which a paragraph of `language` stands. `paragraph` must exist.
int pairOf(const QList<Pair>& pairs, Language language, int paragraph);
// How many paragraphs of `language` stand before `pair`; for pairs.size(), how many there are.
int firstParagraph(const QList<Pair>& pairs, Language language, int pair);

// What a pair says in a language: its paragraphs, parted by line feeds.
QString textOf(const Release& release, Language language, int pair);
// What both sides say now, for a pair that is declared done.
PerLanguage<QString> agreementOf(const Release& release, int pair);

// The invariants: no pair is empty on both sides, no count is negative, and the counts add up.
bool pairsFit(const QList<Pair>& pairs, const PerLanguage<int>& paragraphs);
bool pairsFit(const Release& release);

// The pairs after `removed` paragraphs from `first` gave way to `inserted` others. The first ones of both
// keep their places, as they keep their identities. More paragraphs than before: a pair with several of that
// side takes them; else they fill the gaps that follow, and what is left stands in rows of its own, unpaired.
// Fewer: their rows keep what stands opposite, and rows without anything vanish.
QList<Pair> spliced(const QList<Pair>& pairs, Language language, int first, int removed, int inserted);
// The pairs after one paragraph was typed in the gap of `pair` on the side of `language`.
QList<Pair> withGapFilled(const QList<Pair>& pairs, Language language, int pair);

// Down: the paragraph, and those of its side below it up to the next gap, stand one row lower. Up: it stands
// in the row above; the ones below follow when a gap was there to be closed, and stay where they are when it
// joined others.
std::optional<QList<Pair>> linkMoved(const QList<Pair>& pairs, Language language, int paragraph,
                                     LinkMove move);
// The paragraph moved, step by step as linkMoved() does it, until it stands in the row of a paragraph of the
// other language; none when it stands there already.
std::optional<QList<Pair>> linkedWith(const QList<Pair>& pairs, Language language, int paragraph,
                                      int opposite);
// One pair out of `pair` and the one below.
std::optional<QList<Pair>> mergedWithNext(const QList<Pair>& pairs, int pair);
// Two pairs out of the paragraph's own: what stands before it (or itself, if it is the first) and the rest. A
// pair of one and one becomes two gaps.
std::optional<QList<Pair>> splitAt(const QList<Pair>& pairs, Language language, int paragraph);

} // namespace tarjuman::release
