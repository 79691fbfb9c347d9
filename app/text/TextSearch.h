// Finds words in a paragraph as a newsroom means them: exactly as written, or without regard to what the
// reader says does not matter: capitals, the accents and apostrophes of French, the letters and marks that
// Arabic writers use for one another. Pure; any thread.
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace tarjuman::text {

// What makes no difference to a search; the levels of Folding.h say how.
enum class Overlook {
    Capitals = 1,
    French = 2, // accents, ligatures, kinds of apostrophes, hyphens and spaces; spaces within numbers (1 250)
                // and before marks (100 %)
    Arabic =
        4, // hamza on its seats, ta marbuta, alif maqsura, vowel marks, tatweel, presentation forms, digits
};
Q_DECLARE_FLAGS(Overlooked, Overlook)
Q_DECLARE_OPERATORS_FOR_FLAGS(Overlooked)

inline constexpr Overlooked overlookAll = Overlooked::fromInt(7);

enum class SearchBounds { Anywhere, WholeWords };

struct SearchQuery {
    QString text = {};
    Overlooked overlooked = overlookAll;
    SearchBounds bounds = SearchBounds::Anywhere;

    friend bool operator==(const SearchQuery&, const SearchQuery&) = default;
};

// A stretch of the paragraph, in UTF-16 units. Marks behind its last letter belong to it.
struct TextHit {
    int start = 0;
    int length = 0;

    friend bool operator==(const TextHit&, const TextHit&) = default;
};

// A query made ready once for many paragraphs.
class TextSearch {
public:
    explicit TextSearch(const SearchQuery& query);

    bool findsNothing() const { return m_words.isEmpty(); }
    // From the start to the end, never overlapping. Nothing is found for an empty query.
    QList<TextHit> hitsIn(QStringView paragraph) const;
    // Whether there is any, for less work.
    bool isIn(QStringView paragraph) const;

private:
    SearchQuery m_query;
    QString m_words; // as it is looked for
};

QList<TextHit> hitsIn(QStringView paragraph, const SearchQuery& query);

// The paragraph around a hit, for a list of hits: cut at words, with … where something was left out.
struct Excerpt {
    QString text;
    TextHit hit; // within it
};
Excerpt excerptOf(QStringView paragraph, const TextHit& hit, int around);

} // namespace tarjuman::text
