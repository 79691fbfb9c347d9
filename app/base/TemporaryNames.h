// Names for files that are being written and will take the place of another once they are whole, and their
// removal when the program that wrote them was killed. The name says which process it was. Any thread.
#pragma once

#include <QString>

namespace tarjuman::base {

// Beside the target and hidden, another one with every call: ".release.pdf.tarjuman-4711-183092-x1k2".
QString temporaryNameFor(const QString& target);

// Whether a file has such a name, of a process that has ended; by the name alone.
bool isLeftByTheDead(const QString& file);
// Removes the file if it is such a one and nobody writes it.
void removeLeft(const QString& file);
// Removes from the folder what ended processes left there under such names, with what SQLite kept beside it.
// What a living process is writing is never touched.
void sweepTemporaries(const QString& folder);

} // namespace tarjuman::base
