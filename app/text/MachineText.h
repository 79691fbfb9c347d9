// Whether a place in a text lies in something that is written for machines, where no typographic rule may
// reach: a web or e-mail address, even one that is still being typed. Pure; any thread.
#pragma once

#include <QString>

namespace tarjuman::text {

// Where the unbroken stretch (no space of any kind) begins that ends at `end`, past opening brackets and
// quotes.
int wordStart(QStringView text, int end);
// Whether the stretch that ends at `end` is an address, or the beginning of one: "https:", "www.un.org",
// "presse@exemple.org".
bool endsInAddress(QStringView text, int end);

} // namespace tarjuman::text
