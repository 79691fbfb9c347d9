#include "ui/editor/text/TypingSpans.h"

#include "ui/editor/text/ParagraphParts.h"
#include "ui/editor/text/TextShift.h"

namespace tarjuman::ui {

using release::Paragraph;
using release::Span;

void TypingSpans::turn(Place place, Span::Kind kind)
{
    forgetUnlessAt(place);
    m_at = place;
    if (m_turned.removeAll(kind) == 0)
        m_turned += kind;
}

void TypingSpans::forgetUnlessAt(Place place)
{
    if (place != m_at)
        forget();
}

bool TypingSpans::isTypedAs(const QList<Paragraph>& paragraphs, Place place, Span::Kind kind) const
{
    if (place.paragraph >= paragraphs.size())
        return false;
    const auto& spans = paragraphs[place.paragraph].spans;
    const bool before = place.offset > 0 && release::spanAt(spans, kind, place.offset - 1);
    return before != (place == m_at && m_turned.contains(kind));
}

void TypingSpans::dress(Splice& splice, const QList<Paragraph>& before, int from) const
{
    if (m_turned.isEmpty() || splice.count != 1 || splice.by.size() != 1)
        return;
    Paragraph& paragraph = splice.by.first();
    const QString& was = before[splice.first].text;
    const TextShift shift = shiftBetween(was, paragraph.text, from);
    const int typed = int(paragraph.text.size() - was.size());
    const Place at{splice.first, int(shift.start)};
    if (at != m_at || shift.start + shift.end != was.size())
        return;
    for (const Span::Kind kind : m_turned) {
        const bool on = release::isCovered(paragraph.spans, kind, at.offset, typed);
        lay(paragraph, {at.offset, typed, kind}, on ? Dress::Off : Dress::On);
    }
}

} // namespace tarjuman::ui
