// What came out of a damaged archive, and what is not to be trusted of it. Plain values, any thread.
#pragma once

#include "app/release/Release.h"

#include <optional>

namespace tarjuman::storage {

// One thing that the reader should look at.
struct SalvageDoubt {
    release::ReleaseId release = release::ReleaseId::None; // None: it concerns the whole archive
    text::PerLanguage<QString> title = {};
    QString reason = {}; // a translated sentence
    std::optional<text::Language> language = {};
    int paragraph = 0; // within its language, from 1; 0: none, or not one alone
};

struct Salvaged {
    int releases = 0; // those in the trash among them
    int deleted = 0;  // so many are in the trash
    int paragraphs = 0;
    QList<SalvageDoubt> doubts = {};
};

} // namespace tarjuman::storage
