// Archives full of made-up releases, for measurements and for tests of large lists.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

namespace tarjuman::testing {

// A release in both languages, with six pairs of paragraphs; each number gives another title, date, place and
// status.
release::Release madeUpRelease(int number);

// Stores so many of them in `file`, which is made when it doesn't exist. Waits until all are written.
base::Result<void> fillArchive(const QString& file, int releases);

} // namespace tarjuman::testing
