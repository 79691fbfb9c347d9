// What was agreed for a pair that is done, and what became of it. A side is stale when the pair is done and
// the other side no longer says what it said then; so a save never makes anything stale, and undoing a change
// clears it by itself. Pure functions on the values of a Release; any thread.
#pragma once

#include "app/release/Release.h"

#include <optional>

namespace tarjuman::release {

// Which sides of the pair are to be looked at again; none of a draft.
PerLanguage<bool> staleSides(const Release& release, int pair);
bool isStale(const Release& release, int pair);

// The pairs with this one done, as both sides stand now. None when a side has nothing to read.
std::optional<QList<Pair>> agreed(const Release& release, int pair);
// The pairs with this one a draft again.
QList<Pair> reopened(const QList<Pair>& pairs, int pair);

// The pairs as they may stay after an edit: one with a gap is a draft.
QList<Pair> withoutDoneGaps(const QList<Pair>& pairs);

} // namespace tarjuman::release
