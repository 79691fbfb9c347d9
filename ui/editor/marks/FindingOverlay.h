// Draws the findings of a column: a line of amber under the words, and a wash behind those of the one that is
// chosen, in each column that it concerns. One a column; owned by EditorFindings.
#pragma once

#include "app/checks/Finding.h"
#include "ui/editor/layout/Overlay.h"

namespace tarjuman::ui {

class FindingMarks;
class SideText;

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
    template <typename Paint>
    void forEachSeen(const OverlayContext& context, Paint paint) const; // (number, identity)
    static void wash(const OverlayContext& context, int paragraph, const checks::Where& where);
    void underline(const OverlayContext& context, int paragraph, const checks::Findings& findings) const;

    const FindingMarks& m_marks;
    const SideText& m_text;
};

} // namespace tarjuman::ui
