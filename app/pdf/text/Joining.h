// Which Arabic letters hold hands (Unicode, ArabicShaping.txt). Pure; any thread.
#pragma once

#include <QStringView>

namespace tarjuman::pdf {

bool joinsForward(char16_t letter);
bool joinsBackward(char16_t letter);
// A mark that stays with the letter before it.
bool isMark(char32_t character);
// A vowel sign or another mark that letters join through.
bool isJoinedThrough(char16_t character);
// Whether the letter at `at` joins the one before it, marks between them left aside.
bool isJoined(QStringView text, qsizetype at);

} // namespace tarjuman::pdf
