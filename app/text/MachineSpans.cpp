#include "app/text/MachineSpans.h"

#include "app/text/Addresses.h"
#include "app/text/MachineText.h"
#include "app/text/WordList.h"

#include <algorithm>

namespace tarjuman::text {

namespace {

constexpr QStringView endings[] = {u"pdf", u"doc", u"docx", u"xls", u"xlsx", u"ppt", u"pptx", u"odt",
                                   u"ods", u"odp", u"txt",  u"rtf", u"csv",  u"jpg", u"jpeg", u"png",
                                   u"gif", u"svg", u"tif",  u"zip", u"mp3",  u"mp4", u"htm",  u"html",
                                   u"xml", u"php", u"json", u"eml", u"exe",  u"sh",  u"py"};

bool isFileName(QStringView word)
{
    const qsizetype point = word.lastIndexOf(u'.');
    return point > 0 && isOneOf(QStringView(word.sliced(point + 1).toString().toLower()), endings);
}

bool isCode(QStringView word)
{
    if (word.size() < 3)
        return false;
    if (std::ranges::any_of(word, [](QChar c) { return QStringView(u"\\_{}=").contains(c); }))
        return true;
    const bool path = (word[0] == u'/' || word[0] == u'~') && word.sliced(1).contains(u'/');
    const bool option = word[0] == u'-' && word[1] == u'-' && word[2].isLetter();
    return path || option || word.contains(u"::") || word.contains(u"://") || word.contains(u"->");
}

// Without the marks of the sentence behind it.
qsizetype endOfWord(QStringView text, qsizetype start, qsizetype end)
{
    while (end > start && QStringView(u".,;:!?»”\"')]،؛؟").contains(text[end - 1]))
        --end;
    return end;
}

void addWord(QStringView text, qsizetype from, qsizetype to, QList<Span>& spans)
{
    const qsizetype start = wordStart(text, int(to));
    const qsizetype end = endOfWord(text, std::max(start, from), to);
    const QStringView word = text.sliced(start, end - start);
    const bool isKnown =
        std::ranges::any_of(spans, [=](const Span& span) { return start < span.end && end > span.start; });
    if (!isKnown && (isCode(word) || isFileName(word)))
        spans.append({start, end});
}

} // namespace

QList<Span> machineSpans(QStringView text)
{
    QList<Span> spans;
    for (const Address& address : addressesIn(text))
        spans.append({address.start, address.end});
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text[at].isSpace())
            continue;
        if (at > from)
            addWord(text, from, at, spans);
        from = at + 1;
    }
    std::ranges::stable_sort(spans, {}, &Span::start);
    return spans;
}

} // namespace tarjuman::text
