// Shows what cannot be seen: spaces, no-break spaces, tabs, bidi marks and isolates, zero-width characters,
// tatweel, and the ends of paragraphs. Painted over the text; off until the reader asks for it. One a column;
// owned by PairEditor.
#pragma once

#include "ui/editor/layout/Overlay.h"

#include <QChar>

#include <optional>

namespace tarjuman::ui {

// How a character is shown; none for those that are seen anyway.
enum class HiddenKind {
    Space,
    NoBreakSpace,
    NarrowNoBreakSpace,
    Tab,
    Tatweel,
    LeftToRight, // marks, embeddings and isolates that turn the direction
    RightToLeft,
    EndOfTurn, // what ends them
    ZeroWidth, // joiners, word joiner, soft hyphen and the like
};
std::optional<HiddenKind> hiddenKindOf(QChar character);

class HiddenCharacters : public Overlay {
public:
    void setShown(bool shown) { m_shown = shown; }
    void paintAbove(const OverlayContext& context) override;

private:
    static void paintParagraph(const OverlayContext& context, int paragraph);

    bool m_shown = false;
};

} // namespace tarjuman::ui
