// How a version is named to the reader, in the language of the interface. Pure.
#pragma once

#include "app/release/Version.h"

namespace tarjuman::ui {

// Its label, or the status that it was kept for.
QString titleOf(const release::Version& version);
// When it was made, in the reader's time.
QString dayOf(const release::Version& version);
QString timeOf(const release::Version& version);
// Who kept it and why.
QString keptBy(const release::Version& version);
// Its title, and when it was made.
QString nameOf(const release::Version& version);
// Two lines: the name; who kept it and why.
QString wordsOf(const release::Version& version);

} // namespace tarjuman::ui
