// Finds words in a paragraph as a newsroom means them: without regard to capitals, accents, kinds of
// apostrophes and spaces, Arabic vowel marks, tatweel and the forms of alif, ya and ta marbuta; or exactly as
// written. Pure.
#pragma once

#include <QList>
#include <QString>

namespace tarjuman::ui {

enum class SearchManner { Tolerant, Exact };

struct SearchQuery {
    QString text = {};
    SearchManner manner = SearchManner::Tolerant;

    friend bool operator==(const SearchQuery&, const SearchQuery&) = default;
};

// A stretch of the paragraph, in UTF-16 units.
struct TextHit {
    int start = 0;
    int length = 0;

    friend bool operator==(const TextHit&, const TextHit&) = default;
};

// From the start to the end, never overlapping. Nothing is found for an empty query.
QList<TextHit> hitsIn(const QString& paragraph, const SearchQuery& query);

} // namespace tarjuman::ui
