// What was found in a release, remembered while it is edited: paragraph by paragraph and pair by pair, each
// with the text in which it was found. A key press asks the rules about one paragraph and one pair; what they
// said of the others is still true. A value, which goes with the work to the thread that looks.
#pragma once

#include "app/checks/Checks.h"

#include <QHash>

namespace tarjuman::checks {

// Whether both texts should be whole. While a translation is being written, what lies below the last pair
// that has both texts is not missing yet.
enum class Translation { Underway, Finished };

class KnownFindings {
public:
    // `rules` must outlive it.
    explicit KnownFindings(const RuleBook& rules = allOfThem())
        : m_rules(&rules)
    {
    }

    // All there is to find in a release, in reading order: the French before the Arabic. `names`: what
    // spelling took for names in the French text; empty when it wasn't asked.
    Findings look(const release::Release& release, Translation translation,
                  const QList<UnknownName>& names = {});

    // Whose spaces the French text should have; what was found by another's is forgotten.
    void setProfile(text::FrenchProfile profile);

private:
    struct KnownParagraph {
        release::Paragraph paragraph = {};
        text::Language language = text::Language::French; // another release has other texts in its place
        Findings found = {};
        int look = 0; // the number of the last one that met it
    };
    struct KnownPair {
        PairScope pair = {};
        Findings found = {};
        int look = 0;
    };
    using Paragraphs = QHash<release::ParagraphId, KnownParagraph>;
    using Pairs = QHash<release::ParagraphId, KnownPair>; // by their first paragraph

    Findings findingsInSide(const SideScope& side);
    Findings findingsInPairs(const QList<PairScope>& pairs);

    const RuleBook* m_rules;
    Paragraphs m_paragraphs;
    Pairs m_pairs;
    int m_look = 0;
    text::FrenchProfile m_profile = text::FrenchProfile::France;
};

} // namespace tarjuman::checks
