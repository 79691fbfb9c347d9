// The part of SideText that knows what paragraphs are besides plain text: it keeps their spans through edits,
// lays them over stretches and takes them away, and puts dressed paragraphs in.
#include "app/release/Pairing.h"
#include "ui/editor/text/CarriedSpans.h"
#include "ui/editor/text/SideText.h"
#include "ui/editor/text/TextShift.h"

#include <algorithm>

namespace tarjuman::ui {

using release::Paragraph;
using release::Role;
using release::Span;

namespace {

struct Stretch {
    Place from;
    Place to;

    // What of a paragraph within it belongs to it.
    int startIn(int paragraph) const { return paragraph == from.paragraph ? from.offset : 0; }
    int endIn(int paragraph, const QString& text) const
    {
        return paragraph == to.paragraph ? to.offset : int(text.size());
    }
};

// A part of a title is no title.
Paragraph partOf(const Paragraph& paragraph, int start, int end)
{
    const bool whole = start == 0 && end == paragraph.text.size();
    return {.role = whole ? paragraph.role : Role::Body,
            .text = paragraph.text.mid(start, end - start),
            .spans = release::spansWithin(paragraph.spans, start, end - start)};
}

void append(Paragraph& paragraph, const Paragraph& part)
{
    paragraph.spans = release::joinedSpans(paragraph.spans, paragraph.text.size(), part.spans);
    paragraph.text += part.text;
}

// The last of the first ones and the first of the others are parts of one paragraph.
QList<Paragraph> joinedAtSeam(QList<Paragraph> first, const QList<Paragraph>& second)
{
    append(first.last(), second.first());
    return first + second.mid(1);
}

void lay(Paragraph& paragraph, const Span& span, SideText::Dress dress)
{
    paragraph.spans = dress == SideText::Dress::On
                          ? release::withSpan(paragraph.spans, span, paragraph.text.size())
                          : release::withoutKind(paragraph.spans, span.kind, span.start, span.length);
}

} // namespace

void SideText::carrySpans(Splice& splice, const QStringList& texts, int from) const
{
    const auto carried = carriedSpans(paragraphs().mid(splice.first, splice.count), texts, from);
    for (qsizetype i = 0; i < splice.by.size(); ++i)
        splice.by[i].spans = carried[i];
    turnTyped(splice, from);
}

void SideText::turnTyped(Splice& splice, int from) const
{
    if (m_typingTurned.isEmpty() || splice.count != 1 || splice.by.size() != 1)
        return;
    Paragraph& paragraph = splice.by.first();
    const QString& before = paragraphs()[splice.first].text;
    const TextShift shift = shiftBetween(before, paragraph.text, from);
    const int typed = int(paragraph.text.size() - before.size());
    const Place at{splice.first, int(shift.start)};
    if (at != m_typingAt || shift.start + shift.end != before.size())
        return;
    for (const Span::Kind kind : m_typingTurned) {
        const bool on = release::isCovered(paragraph.spans, kind, at.offset, typed);
        lay(paragraph, {at.offset, typed, kind}, on ? Dress::Off : Dress::On);
    }
}

void SideText::turnTyping(Place place, Span::Kind kind)
{
    if (place != m_typingAt)
        m_typingTurned.clear();
    m_typingAt = place;
    if (m_typingTurned.removeAll(kind) == 0)
        m_typingTurned += kind;
}

bool SideText::isTypedAs(Place place, Span::Kind kind) const
{
    if (place.paragraph >= paragraphs().size())
        return false;
    const auto& spans = paragraphs()[place.paragraph].spans;
    const bool before = place.offset > 0 && release::spanAt(spans, kind, place.offset - 1);
    return before != (place == m_typingAt && m_typingTurned.contains(kind));
}

QList<Paragraph> SideText::cutOut(int from, int to) const
{
    const Stretch stretch{placeOf(from), placeOf(to)};
    QList<Paragraph> parts;
    const int last = std::min(stretch.to.paragraph, int(paragraphs().size()) - 1);
    for (int i = stretch.from.paragraph; i <= last; ++i) {
        const Paragraph& paragraph = paragraphs()[i];
        parts += partOf(paragraph, stretch.startIn(i), stretch.endIn(i, paragraph.text));
    }
    return parts;
}

Place SideText::insert(int from, int to, const QList<Paragraph>& what)
{
    const Stretch stretch{placeOf(from), placeOf(to)};
    if (!m_release || what.isEmpty())
        return stretch.to;
    const Paragraph none;
    const bool isEmpty = paragraphs().isEmpty();
    const Paragraph& first = isEmpty ? none : paragraphs()[stretch.from.paragraph];
    const Paragraph& last = isEmpty ? none : paragraphs()[stretch.to.paragraph];
    QList<Paragraph> dressed = what;
    dressed.first() = partOf(first, 0, stretch.from.offset);
    append(dressed.first(), what.first());
    const Place end{stretch.from.paragraph + int(what.size()) - 1, int(dressed.last().text.size())};
    append(dressed.last(), partOf(last, stretch.to.offset, int(last.text.size())));
    QStringList texts;
    for (const Paragraph& paragraph : std::as_const(dressed))
        texts += paragraph.text;
    const int count = isEmpty ? 0 : stretch.to.paragraph - stretch.from.paragraph + 1;
    Splice splice = identified(stretch.from.paragraph, count, texts);
    for (qsizetype i = 0; i < splice.by.size(); ++i) {
        const bool goesOn = what.size() == 1 && stretch.to.offset < last.text.size();
        const bool whole = i > 0 || (stretch.from.offset == 0 && !goesOn);
        if (whole && what[i].role != Role::Body && !what[i].text.isEmpty())
            splice.by[i].role = what[i].role;
        splice.by[i].spans = dressed[i].spans;
    }
    apply(splice, Record::Yes);
    return end;
}

void SideText::dress(int from, int to, Span::Kind kind, Dress dress, const QString& value)
{
    const Stretch stretch{placeOf(from), placeOf(to)};
    if (!m_release || stretch.to.paragraph >= paragraphs().size())
        return;
    const int first = stretch.from.paragraph;
    const int count = stretch.to.paragraph - first + 1;
    QList<Paragraph> by = paragraphs().mid(first, count);
    for (int i = 0; i < count; ++i) {
        const int start = stretch.startIn(first + i);
        lay(by[i], {start, stretch.endIn(first + i, by[i].text) - start, kind, value}, dress);
    }
    if (by != paragraphs().mid(first, count))
        apply({first, count, by, m_release->release().pairs}, Record::Yes, stretch.to);
}

Place SideText::move(int from, int to, int target)
{
    if (target >= from && target <= to)
        return placeOf(target);
    const QList<Paragraph> moved = cutOut(from, to);
    if (target < from) {
        insert(target, to, joinedAtSeam(moved, cutOut(target, from)));
        return placeOf(target + to - from);
    }
    return insert(from, target, joinedAtSeam(cutOut(to, target), moved));
}

bool SideText::isDressed(int from, int to, Span::Kind kind) const
{
    const QList<Paragraph> parts = cutOut(from, to);
    bool any = false;
    for (const Paragraph& part : parts) {
        if (part.text.isEmpty())
            continue;
        any = true;
        if (!release::isCovered(part.spans, kind, 0, int(part.text.size())))
            return false;
    }
    return any;
}

} // namespace tarjuman::ui
