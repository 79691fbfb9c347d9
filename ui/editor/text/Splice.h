// A change to the text of one side as a value: some paragraphs give way to others, and the pairs with them.
// Made here from plain texts, as a document knows them after typing or a paste: paragraphs that stay keep
// their identities and roles, new ones get theirs. Pure functions; any thread.
#pragma once

#include "ui/editor/text/EditStep.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace tarjuman::ui {

struct Splice {
    int first = 0;
    int count = 0; // of the paragraphs that go
    QList<release::Paragraph> by = {};
    QList<release::Pair> pairs = {};
    EditStep::Kind kind = EditStep::Kind::Other; // Other: what the texts tell
    QList<RoleChange> opposite = {};
};

// Texts in place of `count` paragraphs from `first`.
struct NewTexts {
    int first = 0;
    int count = 0;
    QStringList texts = {};
};

// Leaves the paragraphs alone that are the same before and after, so that identities go with their texts;
// nothing where all are.
std::optional<NewTexts> withoutTheSame(const QList<release::Paragraph>& before, NewTexts texts);

// Where the splice is to happen.
struct SpliceSite {
    const release::Release& release;
    text::Language language = text::Language::French;
    int waitingRow = 0; // whose gap a side without paragraphs is written into
    std::function<release::ParagraphId()> newId = {};
};
// Without spans: those are carried along (CarriedSpans) or brought (ParagraphParts).
Splice spliceOf(const NewTexts& texts, const SpliceSite& site);

// The splice that takes a step back, or does it again.
Splice spliceBack(const EditStep& step, StepWay way, const release::Release& present,
                  text::Language language);

} // namespace tarjuman::ui
