#include "app/text/CodePoints.h"

#include <algorithm>

namespace tarjuman::text {

qsizetype codePoints(QStringView text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

QString wellFormed(const QString& text)
{
    if (text.isValidUtf16())
        return text;
    QString formed = text;
    for (qsizetype at = 0; at < formed.size(); ++at) {
        if (!formed[at].isSurrogate())
            continue;
        if (QChar::requiresSurrogates(codePointAt(formed, at)))
            ++at; // both halves of a pair
        else
            formed[at] = QChar::ReplacementCharacter;
    }
    return formed;
}

} // namespace tarjuman::text
