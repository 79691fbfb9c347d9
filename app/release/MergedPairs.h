// Which paragraphs stand opposite each other when two sides changed texts and pairs at the same time. Pure;
// any thread.
#pragma once

#include "app/release/Release.h"

#include <QHash>

namespace tarjuman::release {

// The pairs for `paragraphs`, which are those of both sides. Two of them stand in one row when the side that
// changed that says so; rows that both changed in ways that cannot stand together are as in theirs. What was
// agreed stays agreed where the row is still the same one. `beside`: paragraphs that stand in the row of
// another one, whatever the sides say. Always fits.
QList<Pair> mergedPairs(const PerLanguage<QList<Paragraph>>& paragraphs, const Release& base,
                        const Release& ours, const Release& theirs,
                        const QHash<ParagraphId, ParagraphId>& beside);

} // namespace tarjuman::release
