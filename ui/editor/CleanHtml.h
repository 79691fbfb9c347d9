// HTML of a word processor, a browser or a mail program as paragraphs of a release: bold, italic, raised
// letters, links to the web and to mail, and list items; everything else of its dress is gone. Pure function;
// the window's thread.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::ui {

// Without identities, empty paragraphs left out. Nothing when there are no words, or far too many.
QList<release::Paragraph> paragraphsOfHtml(const QString& html);

} // namespace tarjuman::ui
