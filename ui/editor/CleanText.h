// What the clipboard and a drop bring, as clean text: paragraphs kept, formats and control characters gone.
// Pure functions; any thread.
#pragma once

#include <QString>

class QMimeData;

namespace tarjuman::ui {

// One line a paragraph, joined by U+2029. Line ends of every kind end a paragraph; empty lines between
// paragraphs vanish; tabs become spaces. A single paragraph keeps the spaces around it, several lose theirs.
QString cleanText(const QString& text);

bool hasText(const QMimeData& data);
// Plain text where there is one, else the words of the HTML.
QString cleanText(const QMimeData& data);

} // namespace tarjuman::ui
