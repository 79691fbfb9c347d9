#include "app/pdf/text/PhoneNumbers.h"

namespace tarjuman::pdf {

static bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isDigit();
}

// What parts the groups of a number: one sign, or a bracket with its space.
static qsizetype gapLength(QStringView text, qsizetype at)
{
    static constexpr QStringView signs = u" .-()/\u00A0\u202F\u2009\u2010\u2011";
    qsizetype length = 0;
    while (at + length < text.size() && length < 2 && signs.contains(text[at + length]))
        ++length;
    return length;
}

namespace {

struct DialledDigits {
    QByteArray plain;
    qsizetype end = 0; // behind the last digit
};

// The digits from a place on, as far as the gaps between them are those of one number.
DialledDigits digitsAt(QStringView text, qsizetype at)
{
    constexpr qsizetype most = 15; // ITU-T E.164
    DialledDigits digits{{}, at};
    while (at < text.size() && digits.plain.size() <= most) {
        if (isDigitAt(text, at)) {
            digits.plain += static_cast<char>('0' + text[at].digitValue());
            digits.end = ++at;
            continue;
        }
        const qsizetype gap = gapLength(text, at);
        if (gap == 0 || !isDigitAt(text, at + gap))
            break;
        at += gap;
    }
    return digits;
}

} // namespace

// The number that begins at a plus sign or at 00; nothing where none does.
static FoundLink phoneAt(QStringView text, qsizetype at)
{
    const bool plus = text[at] == u'+' || text[at] == u'\uFF0B';
    const bool zeros = !plus && isDigitAt(text, at) && isDigitAt(text, at + 1) &&
                       text[at].digitValue() == 0 && text[at + 1].digitValue() == 0;
    const bool begins = at == 0 || !(text[at - 1].isLetterOrNumber() || text[at - 1] == u'+');
    if (!begins || (!plus && !zeros))
        return {};
    DialledDigits digits = digitsAt(text, plus ? at + 1 : at);
    if (zeros)
        digits.plain.remove(0, 2);
    const bool called = digits.plain.size() >= 8 && digits.plain.size() <= 15 && digits.plain[0] != '0';
    const bool ends = digits.end >= text.size() || !text[digits.end].isLetterOrNumber();
    const bool isAmount = digits.end < text.size() && QStringView(u",%€$").contains(text[digits.end]) &&
                          isDigitAt(text, digits.end + 1);
    if (!called || !ends || isAmount)
        return {};
    return {at, digits.end, "tel:+" + digits.plain};
}

QList<FoundLink> phoneLinksIn(QStringView text)
{
    QList<FoundLink> links;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        // Most signs are none that begins a number.
        if (unit != u'+' && unit != u'0' && unit != u'٠' && unit != u'۰' && unit != u'\uFF0B')
            continue;
        const FoundLink found = phoneAt(text, at);
        if (found.target.isEmpty())
            continue;
        links.append(found);
        at = found.end - 1;
    }
    return links;
}

} // namespace tarjuman::pdf
