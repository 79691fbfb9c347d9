// Draws the findings of a column: a line of amber under the words, and a wash behind those of the one that is
// chosen. One a column; owned by EditorFindings.
#pragma once

#include "ui/editor/layout/Overlay.h"

namespace tarjuman::ui {

class FindingMarks;
class SideText;
struct ShownFinding;

class FindingOverlay : public Overlay {
public:
    FindingOverlay(const FindingMarks& marks, const SideText& text)
        : m_marks(marks)
        , m_text(text)
    {
    }

    void paintBelow(const OverlayContext& context) override;
    void paintAbove(const OverlayContext& context) override;

private:
    void paintParagraph(const OverlayContext& context, int paragraph) const;

    const FindingMarks& m_marks;
    const SideText& m_text;
};

} // namespace tarjuman::ui
