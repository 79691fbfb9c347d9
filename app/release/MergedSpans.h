// What a paragraph is besides plain text, when two sides changed it: where only one of them made words bold,
// they are as it made them, although the other may have written elsewhere in the paragraph. Pure; any thread.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::release {

// The spans for `text`, which is what one side says, or both. Where both changed the same words, they are as
// theirs.
QList<Span> mergedSpans(const QString& text, const Paragraph& base, const Paragraph& ours,
                        const Paragraph& theirs);

} // namespace tarjuman::release
