// A fictional institute's release in both languages, with what is hard to typeset: acronyms, brackets,
// guillemets, decimals, percent, addresses, vowel signs, Arabic-Indic digits, titles with a slash.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::tests {

release::Release sampleRelease();

// One language only; the text of one paragraph a line of `role: text`.
release::Release releaseOf(text::Language language,
                           const QList<std::pair<release::Role, QString>>& paragraphs);

} // namespace tarjuman::tests
