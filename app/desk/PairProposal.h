// Pairs for a release whose two texts stand side by side but were never paired: written apart, or brought in
// one after the other. A proposal only; the reader accepts it or leaves the texts as they are. Pure but for
// proposePairing(), which works on a worker thread.
#pragma once

#include "app/release/Release.h"

#include <QFuture>

#include <optional>

namespace tarjuman::desk {

// Whether both sides have paragraphs without a partner, three in all at least, and no pair was declared done.
bool isUnpaired(const release::Release& release);

// None when the present pairs are what would be proposed.
QFuture<std::optional<QList<release::Pair>>> proposePairing(const release::Release& release);

} // namespace tarjuman::desk
