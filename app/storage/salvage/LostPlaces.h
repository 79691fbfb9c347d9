// Where in a text paragraphs are missing, told by the ranks of those that are left, so that the others keep
// their pairs. Pure functions, any thread.
#pragma once

#include "app/release/Release.h"

#include <optional>

namespace tarjuman::storage {

// The places, counted from 0 among `expected`, that none of these ranks takes; `ranks` rise. Nothing when the
// ranks do not tell: they do as long as paragraphs stand as far apart as they were first written.
std::optional<QList<int>> lostPlaces(const QList<qint64>& ranks, int expected);

// The pairs without the paragraphs of `language` at these places.
QList<release::Pair> withoutPlaces(const QList<release::Pair>& pairs, text::Language language,
                                   const QList<int>& places);

} // namespace tarjuman::storage
