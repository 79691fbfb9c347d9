// Checksums that the archive keeps with what it holds: a bit that a disk or a cable turned is a text that
// nobody wrote, and SQLite does not see it. Not against a forger. XXH3, 64 bits, over the values themselves,
// never 0. What goes in, and in which order, is part of the archive’s form: a change is a migration. Pure
// functions, any thread. Source: github.com/Cyan4973/xxHash, doc/xxhash_spec.md.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::storage {

// Of one paragraph, its language and where it belongs, but for its place in the order.
qint64 checksumOf(release::ReleaseId release, text::Language language, const release::Paragraph& paragraph);
// Of all that a release says, in its order; not of its revision and its times of change.
qint64 checksumOf(const release::Release& release);

} // namespace tarjuman::storage
