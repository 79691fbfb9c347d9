#include "ui/editor/text/CarriedSpans.h"

#include "ui/editor/text/TextShift.h"

#include <algorithm>

namespace tarjuman::ui {

using release::Paragraph;
using release::Span;

namespace {

// Several paragraphs as one text, as the edit saw them.
struct Joined {
    QString text;
    QList<Span> spans;
};

Joined joined(const QList<Paragraph>& paragraphs)
{
    if (paragraphs.isEmpty())
        return {};
    Joined whole{paragraphs.first().text, paragraphs.first().spans};
    for (qsizetype i = 1; i < paragraphs.size(); ++i) {
        whole.text += QChar::ParagraphSeparator;
        whole.spans = release::joinedSpans(whole.spans, whole.text.size(), paragraphs[i].spans);
        whole.text += paragraphs[i].text;
    }
    return whole;
}

} // namespace

QList<QList<Span>> carriedSpans(const QList<Paragraph>& before, const QStringList& after, qsizetype from)
{
    QList<QList<Span>> carried(after.size());
    if (std::ranges::all_of(before, [](const Paragraph& paragraph) { return paragraph.spans.isEmpty(); }))
        return carried;
    const Joined was = joined(before);
    const QString is = after.join(QChar(QChar::ParagraphSeparator));
    const TextShift shift = shiftBetween(was.text, is, from);
    const auto spans =
        release::splicedSpans(was.spans, int(shift.start), int(was.text.size() - shift.start - shift.end),
                              int(is.size() - shift.start - shift.end));
    int start = 0;
    for (qsizetype i = 0; i < after.size(); ++i) {
        carried[i] = release::spansWithin(spans, start, int(after[i].size()));
        start += int(after[i].size()) + 1;
    }
    return carried;
}

} // namespace tarjuman::ui
