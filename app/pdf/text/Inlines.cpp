#include "app/pdf/text/Inlines.h"

#include "app/pdf/text/LinkTarget.h"

#include <algorithm>

namespace tarjuman::pdf {

using release::Span;

static bool isLanguageTag(const QString& tag)
{
    return tag.size() >= 2 && tag.size() <= 35 && std::all_of(tag.begin(), tag.end(), [](QChar unit) {
               return unit == u'-' || (unit.unicode() < 0x80 && unit.isLetterOrNumber());
           });
}

Inlines::Inlines(const QList<Span>& spans, qsizetype length)
{
    for (const Span& span : spans) {
        switch (span.kind) {
        case Span::Kind::Bold:
            change(span.start, span.end(), length, [](Inline& one) { one.bold = true; });
            break;
        case Span::Kind::Italic:
            change(span.start, span.end(), length, [](Inline& one) { one.italic = true; });
            break;
        case Span::Kind::Superscript:
            change(span.start, span.end(), length, [](Inline& one) { one.raised = true; });
            break;
        case Span::Kind::Link:
            if (const QByteArray address = linkTarget(span.value); !address.isEmpty()) {
                const int link = addLink(address);
                change(span.start, span.end(), length, [link](Inline& one) { one.link = link; });
            }
            break;
        case Span::Kind::Foreign:
            if (isLanguageTag(span.value)) {
                change(span.start, span.end(), length,
                       [&span](Inline& one) { one.language = span.value.toLatin1(); });
            }
            break;
        }
    }
}

int Inlines::addLink(const QByteArray& address)
{
    m_addresses.push_back(address);
    return static_cast<int>(m_addresses.size()) - 1;
}

int Inlines::numberOf(const Inline& one)
{
    const auto [place, isNew] = m_known.try_emplace(one, static_cast<int>(m_kinds.size()));
    if (isNew)
        m_kinds.push_back(one);
    return place->second;
}

void Inlines::change(qsizetype begin, qsizetype end, qsizetype length, const Change& change)
{
    begin = std::max<qsizetype>(begin, 0);
    end = std::min(end, length);
    if (begin >= end)
        return;
    m_numbers.resize(static_cast<size_t>(length), plain);
    for (qsizetype at = begin; at < end;) {
        const int old = numberAt(at);
        Inline changed = of(old);
        change(changed);
        const int number = numberOf(changed);
        for (; at < end && numberAt(at) == old; ++at)
            m_numbers[static_cast<size_t>(at)] = number;
    }
}

} // namespace tarjuman::pdf
