// Characters that take more than one unit of UTF-16. Pure; any thread.
#pragma once

#include <QString>

namespace tarjuman::text {

// In code points: the two halves of a surrogate pair count as one.
qsizetype codePoints(QStringView text);

// With U+FFFD for each half of a surrogate pair that stands alone, as JSON may spell it: no text has one.
QString wellFormed(const QString& text);

// The one that begins at `at`; half a pair stands for itself.
inline char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    return unit.unicode();
}

// How many units it takes: 1 or 2.
inline int lengthOf(char32_t codePoint)
{
    return QChar::requiresSurrogates(codePoint) ? 2 : 1;
}

} // namespace tarjuman::text
