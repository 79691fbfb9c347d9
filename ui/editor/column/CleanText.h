// What the clipboard and a drop bring, taken out of them for the desk to read: their HTML and their plain
// text. Pure functions; the window's thread.
#pragma once

#include "app/desk/PastedText.h"

class QMimeData;

namespace tarjuman::ui {

using desk::cleanText;

bool hasText(const QMimeData& data);
desk::Brought broughtBy(const QMimeData& data);
// From the HTML where there is some with words, else from the plain text. The paragraphs have no identities.
QList<release::Paragraph> cleanParagraphs(const QMimeData& data);

} // namespace tarjuman::ui
