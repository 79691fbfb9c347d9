#include "app/pdf/text/Shortening.h"

namespace tarjuman::pdf {

static bool dangles(QChar last)
{
    static constexpr QStringView signs = u".,;:…·،؛۔-‐‑‒–—/\\|«‹“‘„‚\"'(";
    return last.isSpace() || signs.contains(last) || last == u'[' || last == u'{';
}

// Between words where there are any, else not between a letter and its marks.
static qsizetype cutBefore(QStringView text, qsizetype length)
{
    qsizetype space = length;
    while (space > 0 && !text[space].isSpace())
        --space;
    if (space > 0)
        return space;
    while (length > 0 && (text[length].isMark() || text[length].isLowSurrogate()))
        --length;
    return length;
}

QString shortened(QStringView text, qsizetype length)
{
    if (length >= text.size())
        return text.toString();
    qsizetype end = length > 0 ? cutBefore(text, length) : 0;
    while (end > 0 && dangles(text[end - 1]))
        --end;
    return text.first(end).toString() + QChar(0x2026);
}

} // namespace tarjuman::pdf
