// How long the reader has to rest before what follows from typing is shown beside the text: counts, the mark
// of the word that was being typed. All at one moment, so that nothing but the text itself moves, or costs
// time, while keys come in.
#pragma once

#include <chrono>

namespace tarjuman::ui {

constexpr std::chrono::milliseconds typingPause{650};

} // namespace tarjuman::ui
