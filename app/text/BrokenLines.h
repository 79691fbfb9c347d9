// Lines that a PDF file or an e-mail broke, as paragraphs again. Pure; any thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tarjuman::text {

// What happens between a line and the next one.
struct LineJoin {
    enum class Kind { Joined, NewParagraph };

    Kind kind = Kind::Joined;
    int dropped = 0;      // units at the end of the line: a hyphen of the line break
    QString between = {}; // a space, or nothing within a word

    friend bool operator==(const LineJoin&, const LineJoin&) = default;
};

// One fewer than there are lines. A line that stops short, or is followed by a mark of a list, ends its
// paragraph; a hyphen at the end goes, but for one that belongs to the word (vice-président, dit-il).
QList<LineJoin> lineJoins(const QStringList& lines);

// Whether lines look as if they were parts of paragraphs: most go on in the next one, and they are alike in
// length.
bool areBroken(const QStringList& lines);

} // namespace tarjuman::text
