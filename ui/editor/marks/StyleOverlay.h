// What a paragraph's spans show without another face: a line under links, and over emphasised Arabic, which
// is not slanted. Painted over the text, so that no letter loses its joining. One a column; owned by
// PairEditor.
#pragma once

#include "app/release/Span.h"
#include "ui/editor/layout/Overlay.h"

namespace tarjuman::ui {

class SideText;

class StyleOverlay : public Overlay {
public:
    explicit StyleOverlay(const SideText& text)
        : m_text(text)
    {
    }
    void paintAbove(const OverlayContext& context) override;

private:
    void paintParagraph(const OverlayContext& context, int paragraph) const;
    void paintSpan(const OverlayContext& context, int paragraph, const release::Span& span) const;

    const SideText& m_text;
};

} // namespace tarjuman::ui
