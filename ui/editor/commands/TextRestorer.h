// Brings an earlier text of the open release back, wholly or one paragraph of it, as steps that the reader
// can undo on each side. Paragraphs keep the identities that they had. The window's thread.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::ui {

class PairArea;

class TextRestorer {
public:
    TextRestorer(PairArea& area, const release::Release& present)
        : m_area(area)
        , m_present(present)
    {
    }

    void restoreWhole(const release::Release& version);
    // The paragraph of the version that stands at `place` of its language: in place of the present one, or,
    // where it is no longer, behind what stood before it.
    void restoreParagraph(const release::Release& version, text::Language language, int place);

private:
    void restoreSide(const release::Release& version, text::Language language);
    int placeOf(text::Language language, release::ParagraphId id) const; // -1: not there

    PairArea& m_area;
    const release::Release& m_present; // the open release's own, which changes with each step
};

} // namespace tarjuman::ui
