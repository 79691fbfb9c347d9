// What of the list is shown and in which order: values and pure functions. Any thread.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::ui {

// The searches that the list always offers.
enum class SavedSearch { All, ToTranslate, InReview, UnderEmbargo, Published, Deleted };

inline constexpr SavedSearch allSavedSearches[] = {
    SavedSearch::All,          SavedSearch::ToTranslate, SavedSearch::InReview,
    SavedSearch::UnderEmbargo, SavedSearch::Published,   SavedSearch::Deleted,
};

// Deleted releases are in a list of their own. A draft that has only one of its languages waits for its
// translation too.
bool matches(const release::ReleaseSummary& summary, SavedSearch search, const QDateTime& now);

struct ReleaseFilter {
    SavedSearch search = SavedSearch::All;
    QString key = {}; // what was typed, folded for a search; every word of it must be found
    QDate from = {};  // first day, or invalid
    QDate until = {}; // last day, or invalid

    bool isNarrow() const { return !key.isEmpty() || from.isValid() || until.isValid(); }
    friend bool operator==(const ReleaseFilter&, const ReleaseFilter&) = default;
};

// `rowKey`: the release's own search key.
bool matches(const release::ReleaseSummary& summary, const QString& rowKey, const ReleaseFilter& filter,
             const QDateTime& now);

// The newest first, the alphabet from its beginning, the workflow from its beginning.
enum class ReleaseOrder { Date, Changed, FrenchTitle, ArabicTitle, Status };

inline constexpr ReleaseOrder allReleaseOrders[] = {
    ReleaseOrder::Date,        ReleaseOrder::Changed, ReleaseOrder::FrenchTitle,
    ReleaseOrder::ArabicTitle, ReleaseOrder::Status,
};

} // namespace tarjuman::ui
