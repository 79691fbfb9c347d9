// What the clipboard and a drop bring, as clean paragraphs: their words and the few styles that a release
// has, and nothing else. Arabic in presentation forms or in visual order, as old PDF files give it, is
// mended. Pure functions; the window's thread.
#pragma once

#include "app/release/Release.h"

class QMimeData;

namespace tarjuman::ui {

// One line a paragraph, joined by U+2029. Line ends of every kind end a paragraph; empty lines between
// paragraphs vanish; tabs become spaces. A single paragraph keeps the spaces around it, several lose theirs.
QString cleanText(const QString& text);
// The letters of one line: tabs are spaces; control characters, objects and hyphens that nobody sees within a
// word are gone.
QString cleanLetters(QStringView text);

bool hasText(const QMimeData& data);
// From the HTML where there is some with words, else from the plain text. The paragraphs have no identities.
QList<release::Paragraph> cleanParagraphs(const QMimeData& data);

} // namespace tarjuman::ui
