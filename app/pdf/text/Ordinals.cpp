#include "app/pdf/text/Ordinals.h"

#include "app/text/WordList.h"

#include <algorithm>

namespace tarjuman::pdf {

static bool isRoman(QStringView number)
{
    return std::all_of(number.begin(), number.end(),
                       [](QChar unit) { return QStringView(u"IVXLCDM").contains(unit); });
}

static bool isDecimal(QStringView number)
{
    return std::all_of(number.begin(), number.end(), [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
}

// “De”, “Le”, “Ce” and “Me” are words.
static bool mayStandBeforeE(QStringView number)
{
    return isDecimal(number) || (isRoman(number) && (number.size() > 1 || number == u"V" || number == u"X"));
}

static bool isOrdinal(QStringView number, QStringView ending)
{
    static constexpr QStringView ofOne[] = {u"er", u"ers", u"re", u"res"};
    static constexpr QStringView ofOthers[] = {u"e", u"es"};
    if (number.isEmpty())
        return false;
    if (text::isOneOf(ending, ofOne))
        return number == u"1" || number == u"I";
    return text::isOneOf(ending, ofOthers) && mayStandBeforeE(number);
}

QList<RaisedPart> ordinalEndings(QStringView text)
{
    QList<RaisedPart> parts;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && text[end].isLetterOrNumber())
            ++end;
        qsizetype ending = end;
        while (ending > begin && text[ending - 1].isLower())
            --ending;
        if (end - begin <= 12 &&
            isOrdinal(text.sliced(begin, ending - begin), text.sliced(ending, end - ending)))
            parts.append({ending, end});
        begin = end + 1;
    }
    return parts;
}

} // namespace tarjuman::pdf
