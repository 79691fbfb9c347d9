// A word that the archive keeps for the spelling: a house word, or one let pass in a single release.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::storage {

struct StoredWord {
    text::Language language = text::Language::French;
    QString word = {};
    release::ReleaseId release = release::ReleaseId::None; // None: the house's words

    friend bool operator==(const StoredWord&, const StoredWord&) = default;
};

} // namespace tarjuman::storage
