// The word that a double click means: with all marks of an Arabic word, without the comma behind it, and in
// French without the article that an apostrophe ties to it. Pure; any thread.
#pragma once

#include "app/text/Language.h"

#include <QString>

namespace tarjuman::ui {

// In UTF-16 units of the paragraph.
struct WordAt {
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
};

// The word that holds the unit at `offset` or ends there; what stands between two words (spaces, punctuation)
// when there is none. Empty only in an empty text.
WordAt wordAt(const QString& text, int offset, text::Language language);

} // namespace tarjuman::ui
