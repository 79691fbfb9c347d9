// One name in two spellings (Moghidi, Moghedi). Looks only at words that no dictionary knows, which the
// caller passes: known ones that look alike are two words. Pure; any thread.
#pragma once

#include "app/checks/Finding.h"

namespace tarjuman::checks {

// Where a word stands that spelling took for a name.
struct UnknownName {
    release::ParagraphId paragraph = release::ParagraphId::None;
    int start = 0; // UTF-16 units within the paragraph
    QString word = {};

    friend bool operator==(const UnknownName&, const UnknownName&) = default;
};

// Names of five letters or more with the same initial that differ by one or two letters; endings of French
// (s, e, es, ne) make no other name. `names`: in the order of the text. Found is the spelling that is rarer,
// or came later; what it is in the other spelling is offered only where that is at least twice as frequent.
Findings nameVariants(const QList<UnknownName>& names);

} // namespace tarjuman::checks
