// Mends Arabic as it comes out of old PDF files and terminals: presentation forms instead of letters, and
// lines that hold their letters in the order in which the eye sees them from the left. Pure; any thread.
#pragma once

#include <QString>
#include <QStringView>

namespace tarjuman::text {

// With plain letters for the shapes of U+FB50 to U+FDFF and U+FE70 to U+FEFC; signs that stand for whole
// phrases (U+FDF0 to U+FDFF) stay. Nothing else is touched.
QString withoutPresentationForms(QStringView text);

// Whether the Arabic of a text stands in visual order: what the shapes of its letters and its words say (in
// Arabic, the article begins a word, ta marbuta and alif maqsura end it). Plain shapes need at least two
// witnesses.
bool isVisualOrder(QStringView text);

// A line in visual order as it was written: numbers and Latin words keep their own, brackets turn round.
QString logicalOrder(QStringView line);

} // namespace tarjuman::text
