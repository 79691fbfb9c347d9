// The letters of a pasted or imported paragraph made clean; its spans go along with their words. Pure
// functions; any thread.
#pragma once

#include "app/release/Release.h"

#include <QStringView>

namespace tarjuman::desk {

// Tabs are spaces; control characters, objects, hyphens that nobody sees within a word, and marks beyond
// those that a letter can bear are gone.
QString cleanLetters(QStringView text);

enum class Marks { AllThere, SomeLeftOut };
Marks marksOf(QStringView text);                   // once it is clean
Marks cleanLetters(release::Paragraph& paragraph); // and without spaces around
// Plain letters for the shapes of letters.
void mendShapes(release::Paragraph& paragraph);
// From the order of the eye to that of the reader, when all of them together look so; their spans are lost.
void mendOrder(QList<release::Paragraph>& paragraphs);

} // namespace tarjuman::desk
