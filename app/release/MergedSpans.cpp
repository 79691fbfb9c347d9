#include "app/release/MergedSpans.h"

#include "app/text/WordDiff.h"

namespace tarjuman::release {

namespace {

// As they lie in another text than the paragraph's own.
QList<Span> spansIn(const QString& text, const Paragraph& paragraph)
{
    QList<Span> spans = paragraph.spans;
    if (spans.isEmpty() || paragraph.text == text)
        return spans;
    const QList<text::Change> changes = text::wordDiff(paragraph.text, text);
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        spans = splicedSpans(spans, change->beforeStart, change->beforeLength, change->afterLength);
    return normalised(spans, text.size());
}

// What the unit at `position` is of a kind: nothing, or with which value.
std::optional<QString> valueAt(const QList<Span>& spans, Span::Kind kind, int position)
{
    const Span* span = spanAt(spans, kind, position);
    return span ? std::optional(span->value) : std::nullopt;
}

} // namespace

QList<Span> mergedSpans(const QString& text, const Paragraph& base, const Paragraph& ours,
                        const Paragraph& theirs)
{
    const QList<Span> before = spansIn(text, base);
    const QList<Span> mine = spansIn(text, ours);
    const QList<Span> other = spansIn(text, theirs);
    if (mine == before || mine == other)
        return other;
    if (other == before)
        return mine;
    QList<Span> spans;
    for (const Span::Kind kind : allSpanKinds) {
        for (int at = 0; at < text.size(); ++at) {
            const auto there = valueAt(other, kind, at);
            if (const auto value = there == valueAt(before, kind, at) ? valueAt(mine, kind, at) : there)
                spans += Span{at, 1, kind, *value};
        }
    }
    return normalised(spans, text.size());
}

} // namespace tarjuman::release
