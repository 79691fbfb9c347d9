// Which signs hang into the margin at the end of a justified line, so that the edge looks straight. Pure; any
// thread.
#pragma once

#include <QtGlobal>

namespace tarjuman::pdf {

// The share of the sign's width that stands outside, from 0 to 0.7: light signs hang further than heavy ones.
double hangingShare(char16_t sign);

} // namespace tarjuman::pdf
