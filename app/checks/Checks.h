// The checks within one language, asked together: one function for a paragraph, one for what only a whole
// side shows. What is marked as foreign in a paragraph is left alone. Pure; any thread.
//
// The rules about letters within a word (persian-letter, stray-tatweel, separated-waw ...) are
// app/spelling's.
#pragma once

#include "app/checks/NameVariants.h"
#include "app/release/Release.h"

namespace tarjuman::checks {

// In the order of their places.
Findings findingsIn(const release::Paragraph& paragraph, text::Language language);

// What is found in a whole side of a release, paragraph by paragraph. A quotation that goes on over several
// paragraphs is balanced. `names`: what spelling took for names in this side; empty when it wasn't asked.
QList<PlacedFinding> findingsIn(const QList<release::Paragraph>& side, text::Language language,
                                const QList<UnknownName>& names = {});

// The same from what is known of each paragraph already: `within` has what findingsIn() said of each of
// `side`.
QList<PlacedFinding> findingsAcross(const QList<release::Paragraph>& side, const QList<Findings>& within,
                                    text::Language language, const QList<UnknownName>& names = {});

} // namespace tarjuman::checks
