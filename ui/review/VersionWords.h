// How a version is named to the reader, in the language of the interface. Pure.
#pragma once

#include "app/release/Version.h"

namespace tarjuman::ui {

// Its label, or the status that it was kept for, and when.
QString nameOf(const release::Version& version);
// Two lines: the name; who kept it and why.
QString wordsOf(const release::Version& version);

} // namespace tarjuman::ui
