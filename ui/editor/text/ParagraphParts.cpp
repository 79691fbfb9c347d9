#include "ui/editor/text/ParagraphParts.h"

#include <algorithm>

namespace tarjuman::ui {

using release::Paragraph;
using release::Role;
using release::Span;

static Paragraph partOf(const Paragraph& paragraph, int start, int end)
{
    const bool whole = start == 0 && end == paragraph.text.size();
    return {.role = whole ? paragraph.role : Role::Body,
            .text = paragraph.text.mid(start, end - start),
            .spans = release::spansWithin(paragraph.spans, start, end - start)};
}

static void append(Paragraph& paragraph, const Paragraph& part)
{
    paragraph.spans = release::joinedSpans(paragraph.spans, paragraph.text.size(), part.spans);
    paragraph.text += part.text;
}

void replacePart(Paragraph& paragraph, int start, int length, const QString& by)
{
    paragraph.text.replace(start, length, by);
    paragraph.spans = release::splicedSpans(paragraph.spans, start, length, int(by.size()));
}

QList<Paragraph> cutOut(const QList<Paragraph>& paragraphs, const PlaceRange& range)
{
    QList<Paragraph> parts;
    const int last = std::min(range.to.paragraph, int(paragraphs.size()) - 1);
    for (int i = range.from.paragraph; i <= last; ++i)
        parts += partOf(paragraphs[i], range.startIn(i), range.endIn(i, paragraphs[i].text));
    return parts;
}

QList<Paragraph> joinedAtSeam(QList<Paragraph> first, const QList<Paragraph>& second)
{
    append(first.last(), second.first());
    return first + second.mid(1);
}

// The role that a paragraph brings into a range, where it comes whole: its text begins and ends a paragraph.
static Role roleBrought(const QList<Paragraph>& what, qsizetype number, const PlaceRange& range,
                        const Paragraph& last)
{
    const bool goesOn = what.size() == 1 && range.to.offset < last.text.size();
    const bool whole = number > 0 || (range.from.offset == 0 && !goesOn);
    return whole && !what[number].text.isEmpty() ? what[number].role : Role::Body;
}

Insertion putIn(const QList<Paragraph>& paragraphs, const PlaceRange& range, const QList<Paragraph>& what)
{
    const Paragraph none;
    const bool isEmpty = paragraphs.isEmpty();
    const Paragraph& first = isEmpty ? none : paragraphs[range.from.paragraph];
    const Paragraph& last = isEmpty ? none : paragraphs[range.to.paragraph];
    Insertion put{range.from.paragraph, isEmpty ? 0 : range.count(), what};
    put.by.first() = partOf(first, 0, range.from.offset);
    append(put.by.first(), what.first());
    put.end = {range.from.paragraph + int(what.size()) - 1, int(put.by.last().text.size())};
    append(put.by.last(), partOf(last, range.to.offset, int(last.text.size())));
    for (qsizetype i = 0; i < what.size(); ++i)
        put.by[i].role = roleBrought(what, i, range, last);
    return put;
}

void dressLike(QList<Paragraph>& paragraphs, const QList<Paragraph>& like)
{
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (like[i].role != Role::Body)
            paragraphs[i].role = like[i].role;
        paragraphs[i].spans = like[i].spans;
    }
}

void lay(Paragraph& paragraph, const Span& span, Dress dress)
{
    paragraph.spans = dress == Dress::On
                          ? release::withSpan(paragraph.spans, span, paragraph.text.size())
                          : release::withoutKind(paragraph.spans, span.kind, span.start, span.length);
}

QList<Paragraph> dressed(const QList<Paragraph>& paragraphs, const PlaceRange& range, Span::Kind kind,
                         const QString& value, Dress dress)
{
    const int first = range.from.paragraph;
    QList<Paragraph> by = paragraphs.mid(first, range.count());
    for (int i = 0; i < by.size(); ++i) {
        const int start = range.startIn(first + i);
        lay(by[i], {start, range.endIn(first + i, by[i].text) - start, kind, value}, dress);
    }
    return by;
}

bool areDressed(const QList<Paragraph>& parts, Span::Kind kind)
{
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
