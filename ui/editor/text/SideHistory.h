// What can be undone and done again on one side of a release. Each side has its own, so that typing on one
// side never clears what can be done again on the other. A plain value; knows nothing of documents.
#pragma once

#include "ui/editor/text/EditStep.h"

#include <chrono>

namespace tarjuman::ui {

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
