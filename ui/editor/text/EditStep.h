// One step of the history of a side: what it did to the text and to the pairs, and where the caret stood.
// Steps hold whole paragraphs with their identities, which a document's own undo would lose. Plain values and
// pure functions; any thread.
#pragma once

#include "ui/editor/text/RoleChange.h"

#include <optional>

namespace tarjuman::ui {

struct EditStep {
    // A correction never joins another step: it is taken back alone.
    enum class Kind { Typing, Deleting, GapFilled, Correction, Other };

    int first = 0; // paragraph
    QList<release::Paragraph> before = {};
    QList<release::Paragraph> after = {};
    QList<release::Pair> pairsBefore = {};
    QList<release::Pair> pairsAfter = {};
    Place caretBefore = {};
    Place caretAfter = {};
    Kind kind = Kind::Other;
    QList<RoleChange> opposite = {};

    // Whether it did nothing to the text.
    bool isOfPairs() const { return before.isEmpty() && after.isEmpty(); }
};

// Finds out from the texts what kind of edit it was, and where the caret stood and stands. `kind`: what is
// known of it; Other: nothing. `caret`: where it is known to have stood.
void describe(EditStep& step, EditStep::Kind kind, std::optional<Place> caret);

// What the step had or made of its paragraphs, to be shown again among the present ones. Roles that the step
// did not change may have been changed since by a step of the other side: they stay.
QList<release::Paragraph> broughtBack(const EditStep& step, StepWay way,
                                      const QList<release::Paragraph>& present);

} // namespace tarjuman::ui
