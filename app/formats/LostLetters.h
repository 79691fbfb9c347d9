// Texts whose letters went through a program that had none for them: "d?l?gation", "???? ?????", U+FFFD. What
// was lost can't be brought back, so the reader has to know. Pure, any thread.
#pragma once

#include <QString>

namespace tarjuman::formats {

// Whether ? or another sign stands for letters, by its share and by the words that it stands in. Questions,
// also several ??? in a row, web addresses and a missing space behind a question don't count.
bool hasLostLetters(const QString& text);

} // namespace tarjuman::formats
