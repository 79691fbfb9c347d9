#include "app/text/Addresses.h"

#include "app/text/Characters.h"

#include <algorithm>
#include <array>

namespace tarjuman::text {

namespace {

bool isAsciiLetterOrDigit(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isAddressCharacter(char16_t c)
{
    return isAsciiLetterOrDigit(c) || c == u'.' || c == u'-' || c == u'_' || c == u'%' || c == u'+';
}

bool isNameCharacter(QChar c)
{
    if (c == u'_')
        return true;
    const CharKind kind = classOf(c.unicode()).kind;
    return kind != CharKind::Separator && kind != CharKind::Space && kind != CharKind::Apostrophe &&
           kind != CharKind::Hyphen && kind != CharKind::Point;
}

int endOfRun(QStringView text, int at, bool (*belongs)(char16_t))
{
    while (at < text.size() && belongs(text[at].unicode()))
        ++at;
    return at;
}

// Sentence marks at the end belong to the sentence, not to the address.
int withoutTrailingMarks(QStringView text, int start, int end)
{
    while (end > start && QStringView(u".,;:!?'-\u2019\u060C\u061B\u061F").contains(text[end - 1]))
        --end;
    return end;
}

int endOfUrl(QStringView text, int start, int at)
{
    static constexpr QStringView closing = u"<>\"()[]{}\u00AB\u00BB\u201C\u201D\u060C\u061B";
    while (at < text.size() && !text[at].isSpace() && !closing.contains(text[at]))
        ++at;
    return withoutTrailingMarks(text, start, at);
}

bool endsAsDomain(QStringView run)
{
    // Those of the countries that write Arabic or French, but for endings that are a word after a full stop
    // without its space: ".ma", ".om", ".ci", ".ca".
    static constexpr std::array<QStringView, 27> endings = {
        u".org", u".com", u".net", u".int", u".info", u".gov", u".edu", u".eu", u".fr",
        u".tn",  u".dz",  u".lb",  u".sa",  u".ae",   u".qa",  u".kw",  u".bh", u".jo",
        u".eg",  u".iq",  u".ly",  u".sd",  u".ye",   u".ps",  u".be",  u".ch", u".sn"};
    return std::any_of(endings.begin(), endings.end(), [run](QStringView ending) {
        return run.size() > ending.size() && run.endsWith(ending) &&
               isAsciiLetterOrDigit(run[run.size() - ending.size() - 1].unicode());
    });
}

AddressSearch findName(QStringView text, int at)
{
    int end = at + 1;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    return {end > at + 1 ? end : at, end};
}

} // namespace

bool mayHoldAddresses(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'@' || c == u'#' || (c == u':' && text.mid(i, 3) == u"://"))
            return true;
        if (c == u'.' && i > 0 && i + 1 < text.size() && isAsciiLetterOrDigit(text[i - 1].unicode()) &&
            isAsciiLetterOrDigit(text[i + 1].unicode()))
            return true;
    }
    return false;
}

AddressSearch findAddress(QStringView text, int at)
{
    if (text[at] == u'@' || text[at] == u'#')
        return findName(text, at);
    const int runEnd = endOfRun(text, at, isAddressCharacter);
    if (runEnd == at)
        return {at, at};
    const QStringView run = text.mid(at, runEnd - at);
    if (runEnd < text.size() && text[runEnd] == u'@') {
        const int end = withoutTrailingMarks(text, at, endOfRun(text, runEnd + 1, isAddressCharacter));
        if (end > runEnd + 1)
            return {end, end};
    }
    if (text.mid(runEnd, 3) == u"://" || run.startsWith(u"www.", Qt::CaseInsensitive)) {
        const int end = endOfUrl(text, at, runEnd);
        return {end, end};
    }
    const int end = withoutTrailingMarks(text, at, runEnd);
    if (endsAsDomain(text.mid(at, end - at))) {
        const int urlEnd = end < text.size() && text[end] == u'/' ? endOfUrl(text, at, end) : end;
        return {urlEnd, urlEnd};
    }
    return {at, runEnd};
}

QList<Address> addressesIn(QStringView text)
{
    QList<Address> found;
    if (!mayHoldAddresses(text))
        return found;
    for (int at = 0; at < text.size();) {
        const AddressSearch search = findAddress(text, at);
        if (search.end > at)
            found.append({at, search.end});
        at = std::max({search.end, search.lookedTo, at + 1});
    }
    return found;
}

} // namespace tarjuman::text
