// Draws the bullet of each item of a list, in the room that the layout leaves at the beginning of its lines;
// an item that has its number has no bullet. The text itself holds neither, as on the printed page. One a
// column; owned by PairArea.
#pragma once

#include "ui/editor/layout/Overlay.h"

namespace tarjuman::ui {

class SideText;

class ListOverlay : public Overlay {
public:
    explicit ListOverlay(const SideText& text)
        : m_text(text)
    {
    }

    void paintAbove(const OverlayContext& context) override;

private:
    void paintBullet(const OverlayContext& context, int paragraph) const;

    const SideText& m_text;
};

} // namespace tarjuman::ui
