#include "app/text/CodePoints.h"

#include <algorithm>

namespace tarjuman::text {

qsizetype codePoints(QStringView text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

} // namespace tarjuman::text
