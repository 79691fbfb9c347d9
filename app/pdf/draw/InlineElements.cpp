#include "app/pdf/draw/InlineElements.h"

#include <utility>

namespace tarjuman::pdf {

static constexpr QRgb black = 0xFF000000;

void InlineElements::beginLabel(int end, int body)
{
    m_labelEnd = end;
    m_body = body;
}

void InlineElements::enter(const SetLine& line, const PlacedRun& run)
{
    if (m_body >= 0 && run.begin >= m_labelEnd) {
        leave();
        m_stream.continueInline(std::exchange(m_body, -1));
    }
    const Inlines& inlines = line.text->source.inlines;
    const Inline& one = inlines.at(run.begin);
    const bool same = one.link == m_inline.link && one.language == m_inline.language;
    if (!same) {
        leave();
        m_inline.link = one.link;
        m_inline.language = one.language;
        if (one.link >= 0)
            enterLink(line, one);
        else if (!one.language.isEmpty())
            m_stream.beginInline("Span", one.language);
    }
    if (one.link >= 0) {
        const QRectF box(run.x, line.baseline - 0.25 * run.size, run.width(), run.size);
        m_linkBox = m_linkBox.united(box);
    }
}

void InlineElements::enterLink(const SetLine& line, const Inline& one)
{
    m_linkBox = {};
    const bool goesOn = m_link.text == line.text && m_link.number == one.link;
    if (goesOn)
        m_stream.continueInline(m_link.element);
    else
        m_link = {line.text, one.link, m_stream.beginInline("Link", one.language)};
    m_stream.setColour(line.text->style.linkColour);
}

void InlineElements::leave()
{
    if (m_inline.link >= 0) {
        const QByteArray address = m_link.text->source.inlines.addressOf(m_inline);
        m_stream.setColour(black);
        m_stream.endInline();
        QString description = QString::fromUtf8(address);
        for (QStringView scheme : {QStringView(u"mailto:"), QStringView(u"tel:")}) {
            if (description.startsWith(scheme))
                description.remove(0, scheme.size());
        }
        m_stream.addLink(m_link.element, {0, m_linkBox, address, description});
        m_link = {};
    } else if (!m_inline.language.isEmpty()) {
        m_stream.endInline();
    }
    m_inline = {};
}

bool InlineElements::goOnBehind(const SetLine& line) const
{
    const SourceText& source = line.text->source;
    return m_inline.link >= 0 && line.end < source.text.size() &&
           source.inlines.at(line.end).link == m_inline.link;
}

void InlineElements::leaveUntilTheNextLine()
{
    const WrittenLink link = m_link;
    leave();
    m_link = link;
}

} // namespace tarjuman::pdf
