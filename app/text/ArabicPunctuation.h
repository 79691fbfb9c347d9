// The Arabic comma, semicolon and question mark from the keyboard's own , ; and ?. Pure; any thread.
#pragma once

#include "app/text/WritingHelp.h"

namespace tarjuman::text {

// What the character before `caret` asks for; a space before the mark goes. A comma after a digit (1,5) or a
// mark in an address is decided when a space has been typed behind it.
std::optional<Correction> arabicMark(QStringView paragraph, int caret);

} // namespace tarjuman::text
