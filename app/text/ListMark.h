// What an item of a list begins with where it was written as plain text. A dash or a bullet says no more than
// that it is an item, and the page draws its own; a number or a letter is part of what is said ("see point
// 2"). Pure; any thread.
#pragma once

#include <QStringView>

namespace tarjuman::text {

// How long the dash or bullet at the beginning is, with the white space behind it; 0 where there is none or
// nothing but it. A hyphen before a digit is a minus.
qsizetype listSignLength(QStringView paragraph);

// "1)", "12.", "a)", "أ)", each with a space behind.
bool beginsWithListNumber(QStringView paragraph);

} // namespace tarjuman::text
