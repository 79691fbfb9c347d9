// One paragraph less in a pair and one more in the pair below: what is linked here moves, and nothing else.
// Pure functions, any thread.
#pragma once

#include "app/release/Release.h"

#include <optional>

namespace tarjuman::release {

// The paragraph, and those of its side behind it in its pair, stand in the pair below; none where that would
// change nothing.
std::optional<QList<Pair>> movedDownAlone(const QList<Pair>& pairs, Language language, int paragraph);

} // namespace tarjuman::release
