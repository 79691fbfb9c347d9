// Finds words in the texts of the whole archive, both languages, as TextSearch finds them in one paragraph.
// The texts come in portions, so that another search can be answered meanwhile. Asked on any thread.
#pragma once

#include "app/base/Progress.h"
#include "app/base/Result.h"
#include "app/release/Release.h"
#include "app/text/TextSearch.h"

#include <QFuture>

#include <limits>
#include <stop_token>

namespace tarjuman::desk {

class Archive;

// A place where the words stand.
struct FoundPlace {
    release::ReleaseId release = release::ReleaseId::None;
    release::ParagraphId paragraph = release::ParagraphId::None;
    text::Language language = text::Language::French;
    QString text = {}; // the whole paragraph as it was found
    text::TextHit hit = {};

    friend bool operator==(const FoundPlace&, const FoundPlace&) = default;
};

struct FoundRelease {
    release::ReleaseSummary summary = {};
    QList<FoundPlace> places = {}; // the French before the Arabic, in reading order
};

struct SearchOrder {
    // All of them must be found on one side of a release; its places are those of each.
    QList<text::SearchQuery> queries = {};
    QList<text::Language> sides{text::Language::French, text::Language::Arabic};
    int mostReleases = std::numeric_limits<int>::max();
    int mostPlaces = std::numeric_limits<int>::max(); // in all; the search ends there
};

// The query as somebody types it into a search field: each word for itself, "words in quotes" as they follow
// one another; nothing of capitals, accents and Arabic letter forms counts.
QList<text::SearchQuery> queriesFrom(const QString& typed);

// The releases that hold the words, in the order of the list: without a date first, then the newest.
// ErrorKind::Cancelled when it was stopped.
QFuture<base::Result<QList<FoundRelease>>> searchArchive(Archive& archive, const SearchOrder& order,
                                                         std::stop_token stop = {},
                                                         const base::Progress& progress = {});

} // namespace tarjuman::desk
