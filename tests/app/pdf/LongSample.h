// Running text of a fictional coast, in both languages, paragraph by paragraph, written for the project: long
// enough to judge how lines are filled and columns shared.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::tests {

QStringList longSample(text::Language language);
release::Release longRelease();

} // namespace tarjuman::tests
