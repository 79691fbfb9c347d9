// The checks of a release, asked together. What is found in a paragraph, a pair or a side comes from all the
// rules of that scope (see Rules.h); `KnownFindings` remembers it while a release is edited. What is marked
// as foreign in a paragraph is left alone. Pure; any thread.
#pragma once

#include "app/checks/Rules.h"

namespace tarjuman::checks {

// In the order of their places.
Findings findingsIn(const release::Paragraph& paragraph, text::Language language,
                    const RuleBook& rules = allOfThem(),
                    text::FrenchProfile profile = text::FrenchProfile::France);
Findings findingsIn(const PairScope& pair, const RuleBook& rules = allOfThem());

// What is found in a whole side of a release, paragraph by paragraph. `within` has what was found in each of
// its paragraphs alone. A quotation that goes on over several paragraphs is balanced.
Findings findingsAcross(const SideScope& side, QList<Findings> within, const RuleBook& rules = allOfThem());
// The same for a text of one language, whose paragraphs have identities of their own.
Findings findingsIn(const QList<release::Paragraph>& side, text::Language language,
                    const QList<UnknownName>& names = {});

// The French before the Arabic, by the places of their words.
void sortByPlace(Findings& findings, const text::PerLanguage<QList<release::Paragraph>>& texts);

} // namespace tarjuman::checks
