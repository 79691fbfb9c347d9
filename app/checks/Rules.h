// The rules, by how much of a release each must see to judge: one paragraph, one pair, one side, all of it. A
// change concerns the rules of its own paragraph and pair, and those that always see more. A new rule is a
// file of its own and a line in Rules.cpp. Values and pure functions; any thread.
#pragma once

#include "app/checks/Finding.h"
#include "app/checks/NameVariants.h"
#include "app/text/Words.h"
#include "app/text/WritingHelp.h"

namespace tarjuman::checks {

struct ParagraphScope {
    const release::Paragraph& paragraph;
    text::Language language = text::Language::French;
    QList<text::Word> words = {}; // of the paragraph, cut once for all rules
    text::FrenchProfile profile = text::FrenchProfile::France;
};

// The paragraphs that stand opposite each other: one row of the editor.
struct PairScope {
    text::PerLanguage<QList<release::Paragraph>> paragraphs = {};
    bool isDue = false; // both sides should say something by now

    friend bool operator==(const PairScope&, const PairScope&) = default;
};

struct SideScope {
    const QList<release::Paragraph>& paragraphs;
    text::Language language = text::Language::French;
    QList<UnknownName> names = {}; // what spelling took for names in the French, in the order of the text
};

struct ReleaseScope {
    const release::Release& release;
};

template <typename Scope>
using RulesFor = QList<Findings (*)(const Scope&)>;

struct RuleBook {
    RulesFor<ParagraphScope> byParagraph = {}; // they leave the paragraph's identity out
    RulesFor<PairScope> byPair = {};
    RulesFor<SideScope> bySide = {};
    RulesFor<ReleaseScope> byRelease = {};
};

// All there are.
const RuleBook& allOfThem();

} // namespace tarjuman::checks
