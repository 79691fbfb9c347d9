// Before two texts are merged: numbers that both sides gave out on their own, for different things, are told
// apart. Theirs stay. Pure; any thread.
#pragma once

#include "app/release/Release.h"

#include <QHash>

namespace tarjuman::release {

struct Renumbered {
    Release release = {};
    QHash<qint64, qint64> numbers = {}; // from the old ones to the new ones
};

// Ours, with a new number for whatever is new in it and carries one that theirs may have given out.
Renumbered withOwnNumbers(const Release& base, const Release& ours, const Release& theirs);

} // namespace tarjuman::release
