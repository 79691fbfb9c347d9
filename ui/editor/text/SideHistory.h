// What can be undone and done again on one side of a release. Each side has its own, so that typing on one
// side never clears what can be done again on the other. Steps hold whole paragraphs with their identities,
// which a document's own undo would lose. A plain value; knows nothing of documents.
#pragma once

#include "app/release/Release.h"

#include <chrono>

namespace tarjuman::ui {

// A place in the text of one side: a paragraph and an offset in UTF-16 units.
struct Place {
    int paragraph = 0;
    int offset = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

// A paragraph of the other side took another role together with the step.
struct RoleChange {
    release::ParagraphId paragraph = release::ParagraphId::None;
    release::Role before = release::Role::Body;
    release::Role after = release::Role::Body;
    QString sign = {}; // the list's sign that the paragraph began with, and lost with the change

    friend bool operator==(const RoleChange&, const RoleChange&) = default;
};

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
};

class SideHistory {
public:
    // Joins the step to the last one when both are letters of one word typed (or deleted) without a pause,
    // and what is first written into a gap to the filling of the gap.
    void add(const EditStep& step, std::chrono::milliseconds now);
    void clear();

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    // Only when there is one.
    EditStep takeUndo();
    EditStep takeRedo();
    // The last step never happened.
    void dropLast();
    // Whether the last step only filled a gap: nothing was written there yet.
    bool endsWithGap() const;

private:
    bool joins(const EditStep& step, std::chrono::milliseconds now) const;

    QList<EditStep> m_steps;
    qsizetype m_done = 0; // steps before this one can be undone, the others done again
    std::chrono::milliseconds m_lastTime{};
    bool m_open = false; // the last step may still grow
};

} // namespace tarjuman::ui
