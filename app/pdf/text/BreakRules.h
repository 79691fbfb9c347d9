// Where a word that is wider than its line is cut. (Where a line may end at a space: app/text/LineEnds.h.)
// Pure; any thread.
#pragma once

#include <QStringView>

namespace tarjuman::pdf {

// Whether the word is an address of the web or of mail: editors let it go on on the next line at its joints.
bool isAddress(QStringView word);

// Whether a word that is wider than the line may be cut before `offset` as an address is: behind a slash or
// another of its signs and before a full stop; never behind a hyphen, which readers take for their own.
bool cutsAddress(QStringView word, qsizetype offset);

} // namespace tarjuman::pdf
