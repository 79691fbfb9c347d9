// The tokens as Qt's palette. Pure; the window's thread.
#pragma once

#include "ui/common/Tokens.h"

#include <QPalette>

namespace tarjuman::ui {

// Every colour group is set, or a window without focus would show Fusion's own greys.
QPalette paletteOf(const Tokens& tokens);

// The same for the two texts: a selection there keeps the colour of its words.
QPalette editorPaletteOf(const Tokens& tokens);

} // namespace tarjuman::ui
