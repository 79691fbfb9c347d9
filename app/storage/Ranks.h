// Order that is cheap to change: rows carry ranks with room between them, so that putting one in, taking one
// out or moving one writes that row alone. Pure functions, any thread.
#pragma once

#include <QList>

#include <optional>

namespace tarjuman::storage {

// The room left between two neighbours that are written together, and the room that a row put in between
// takes: texts grow downwards, so most of it is left below.
inline constexpr qint64 rankStep = qint64(1) << 32;
inline constexpr qint64 rankStepBetween = qint64(1) << 20;

// Ranks for rows in their new order, strictly rising. `present` holds each row's rank until now, or nothing
// for a new row. As many as possible keep theirs; only when there is no room left between two are all given
// anew.
QList<qint64> ranksFor(const QList<std::optional<qint64>>& present);

} // namespace tarjuman::storage
