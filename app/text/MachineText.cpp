#include "app/text/MachineText.h"

#include "app/text/Addresses.h"
#include "app/text/WordList.h"

namespace tarjuman::text {

namespace {

constexpr QStringView schemes[] = {u"http", u"https", u"ftp", u"mailto", u"tel", u"file", u"sip"};

bool opens(QChar c)
{
    return c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_InitialQuote ||
           c == u'"' || c == u'\'';
}

} // namespace

int wordStart(QStringView text, int end)
{
    int start = end;
    while (start > 0 && !text[start - 1].isSpace())
        --start;
    while (start < end && opens(text[start]))
        ++start;
    return start;
}

bool endsInAddress(QStringView text, int end)
{
    const int start = wordStart(text, end);
    const QStringView word = text.sliced(start, end - start);
    if (word.contains(u"://") || word.contains(u'@') || word.startsWith(u"www.", Qt::CaseInsensitive))
        return true;
    const QString scheme = word.toString().toLower();
    if (isOneOf(QStringView(scheme), schemes))
        return true;
    return mayHoldAddresses(word) && findAddress(word, 0).end == word.size() && !word.isEmpty();
}

} // namespace tarjuman::text
