#include "app/text/ListMark.h"

namespace tarjuman::text {

qsizetype listSignLength(QStringView paragraph)
{
    static constexpr QStringView signs = u"-*–—•◦▪‣●■";
    if (paragraph.size() < 3 || !signs.contains(paragraph[0]))
        return 0;
    qsizetype length = 1;
    while (length < paragraph.size() && paragraph[length].isSpace())
        ++length;
    return length > 1 && length < paragraph.size() ? length : 0;
}

bool beginsWithListNumber(QStringView paragraph)
{
    qsizetype end = 0;
    while (end < paragraph.size() && end < 2 && paragraph[end].isDigit())
        ++end;
    const bool number = end > 0;
    if (!number && !paragraph.isEmpty() && paragraph[0].isLetter())
        end = 1;
    else if (number && end < paragraph.size() && paragraph[end].isSpace())
        ++end;
    if (end == 0 || end + 1 >= paragraph.size() || !paragraph[end + 1].isSpace())
        return false;
    return paragraph[end] == u')' || (number && paragraph[end] == u'.');
}

} // namespace tarjuman::text
