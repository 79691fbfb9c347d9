// How long work tells how far it is. Called on the thread that does the work; never called after it ended.
#pragma once

#include <functional>

namespace tarjuman::base {

// `done` of `total` units (paragraphs, pages, files); total is at least 1.
using Progress = std::function<void(int done, int total)>;

} // namespace tarjuman::base
