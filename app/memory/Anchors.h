// What a French text and its Arabic translation write alike, whatever else differs: numbers by their value,
// Latin words and addresses, names by the sound of their consonants, months and common words of the newsroom.
// The more anchors two texts share, and the rarer these are, the likelier one translates the other. Pure
// functions, any thread.
#pragma once

#include "app/text/Language.h"

#include <QSet>
#include <QString>

namespace tarjuman::memory {

using Anchors = QSet<QString>;

// The anchors of a text in a form that is the same in both languages: "2024", "info@exemple.net", "~KMRN" (a
// name),
// "=ministre" (a common word), "?".
Anchors anchorsOf(const QString& text, text::Language language);

} // namespace tarjuman::memory
