// The fonts of the window and of the two texts, in points, so that the reader's own setting of the desktop
// counts (13 logical pixels at 96 dpi are 9.75 pt). The window's thread.
#pragma once

#include "app/text/Language.h"

#include <QFont>

namespace tarjuman::ui {

enum class FontRole {
    Body,      // 13 px: what the window says
    Strong,    // 13 px Medium: titles in the list, the main button
    Chosen,    // 13 px DemiBold: the open tab or card
    Second,    // 12 px: second words, gutter, status bar
    PaneTitle, // 15 px DemiBold
};

QFont uiFont(FontRole role = FontRole::Body);

// The body text of one language as the reader set it; a serif that reads well on screen.
QFont textFont(text::Language language);
// What it is without a setting: Charis SIL 16 px, Noto Naskh Arabic 19 px with Charis SIL behind it for what
// Noto Naskh lacks (the slash, Latin letters).
QFont defaultTextFont(text::Language language);
// Only Appearance calls it; a family may be empty and a size 0 for the default.
void setTextFont(text::Language language, const QString& family, double points);

// Lines stand this far apart, as a multiple of the font's size: 1.5 and 1.7.
double lineSpacing(text::Language language);

} // namespace tarjuman::ui
