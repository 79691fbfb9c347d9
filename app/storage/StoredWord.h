// A word that the archive keeps for the spelling: a house word, or one let pass in a single release.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::storage {

struct StoredWord {
    text::Language language = text::Language::French;
    QString word = {};
    release::ReleaseId release = release::ReleaseId::None; // None: the house's words
    // A forbidden word is never let pass; only the house forbids.
    enum class Kind { Accepted, Forbidden };
    Kind kind = Kind::Accepted;
    QString replacement = {}; // what the house writes instead of a forbidden word; may be empty
    QString note = {};        // why, for the reader

    friend bool operator==(const StoredWord&, const StoredWord&) = default;
};

} // namespace tarjuman::storage
