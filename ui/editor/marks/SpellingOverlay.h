// Draws the marks of the spelling after the text, so that Arabic letters keep joining: red round dots for
// slips, grey dashes for names, a thin amber line for hints, grey dots for foreign words. One a column; owned
// by PairEditor.
#pragma once

#include "app/spelling/Verdict.h"
#include "ui/editor/layout/Overlay.h"
#include "ui/editor/layout/TextStretch.h"
#include "ui/editor/marks/DotRow.h"

namespace tarjuman::ui {

class SideText;
class SpellingMarks;

class SpellingOverlay : public Overlay {
public:
    SpellingOverlay(const SpellingMarks& marks, const SideText& text)
        : m_marks(marks)
        , m_text(text)
    {
    }

    void paintAbove(const OverlayContext& context) override;

private:
    void paintParagraph(const OverlayContext& context, int paragraph);
    // `depth` below the baseline.
    void paintMark(QPainter& painter, const StretchPiece& piece, int baseline, int depth,
                   spelling::Verdict verdict);

    const SpellingMarks& m_marks;
    const SideText& m_text;
    DotRow m_slipDots{2, 4};
    DotRow m_foreignDots{1.5, 4};
};

} // namespace tarjuman::ui
