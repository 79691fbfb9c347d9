// One name in two spellings (Moghidi, Moghedi). Looks only at words that no dictionary knows, which the
// caller passes: known ones that look alike are two words. Pure; any thread.
#pragma once

#include "app/checks/Finding.h"

namespace tarjuman::checks {

// Where a word stands that spelling took for a name.
struct UnknownName {
    int paragraph = 0; // its number in the side, from 0
    int start = 0;     // UTF-16 units within the paragraph
    QString word = {};
};

struct PlacedFinding {
    int paragraph = 0; // as in UnknownName
    Finding finding = {};

    friend bool operator==(const PlacedFinding&, const PlacedFinding&) = default;
};

// Names of five letters or more with the same initial that differ by one or two letters; endings of French
// (s, e, es, ne) make no other name. Found is the spelling that is rarer, or came later; what it is in the
// other spelling is offered only where that is at least twice as frequent.
QList<PlacedFinding> nameVariants(const QList<UnknownName>& names);

} // namespace tarjuman::checks
