// Puts a standing paragraph of the library into both texts as pairs with its role: into an empty pair that
// waits for it, else below the pair with the caret. Each side can be undone by itself. Free function on the
// editor's area; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"
#include "app/release/Phrase.h"

namespace tarjuman::ui {

class PairArea;

// Nothing happens when the release cannot be edited or the phrase says nothing.
void insertPhrase(PairArea& area, desk::OpenRelease& release, const release::Phrase& phrase);

} // namespace tarjuman::ui
