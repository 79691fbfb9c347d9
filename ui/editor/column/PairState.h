// How far the translation of a pair is: what the gutter shows as a shape and a word. The window's thread.
#pragma once

#include "app/release/Release.h"

#include <QString>

namespace tarjuman::ui {

// Missing: a side has no paragraph, or only empty ones. Stale: it was done, and a side changed since.
enum class PairState { Missing, Draft, Stale, Done };

PairState stateOf(const release::Release& release, int pair);
QString nameOf(PairState state);

} // namespace tarjuman::ui
