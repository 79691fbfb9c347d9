// The words around a space, without the brackets and marks that stand beside them. A part of LineEnds.h;
// pure; any thread.
#pragma once

#include <QStringView>

namespace tarjuman::text {

struct BareWord {
    QStringView word = {};
    bool isOpened = false; // a bracket or quotation mark stood before it
    bool isClosed = false; // or behind it
    bool isEnded = false;  // a mark of the sentence stood behind it

    bool isFigure() const; // digits and signs, no letter
};

BareWord bareWord(QStringView word);

// From one blank of any kind to the next; empty beside another blank.
QStringView wordBefore(QStringView text, qsizetype space);
QStringView wordAfter(QStringView text, qsizetype space);

// Of the three sets that the two languages write.
bool isPlainDigit(QChar unit);
bool hasDigit(QStringView word);

} // namespace tarjuman::text
