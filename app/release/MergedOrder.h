// In which order the paragraphs of one language stand when two sides added, removed and moved some. Pure; any
// thread.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::release {

// The numbers of the paragraphs that are left: those of both sides, the new ones of each behind the paragraph
// that they followed, and those that one side removed and the other changed. Behind the same paragraph those
// come first that stand in an earlier row of the base, else theirs. What both moved stands as in theirs.
QList<ParagraphId> mergedOrder(Language language, const Release& base, const Release& ours,
                               const Release& theirs);

} // namespace tarjuman::release
