#include "ui/editor/text/SpanFormats.h"

#include <algorithm>
#include <set>

namespace tarjuman::ui {

using release::Paragraph;
using release::Span;

namespace {

bool isArabic(QChar c)
{
    return c.script() == QChar::Script_Arabic;
}

// Arabic letters stand upright.
QList<Span> slantedParts(const QString& text, const Span& span)
{
    QList<Span> parts{span};
    for (const Span& arabic : arabicParts(text, span))
        parts = release::withoutKind(parts, Span::Kind::Italic, arabic.start, arabic.length);
    return parts;
}

QList<Span> shownSpans(const Paragraph& paragraph)
{
    QList<Span> shown;
    for (const Span& span : paragraph.spans) {
        if (span.kind == Span::Kind::Italic)
            shown += slantedParts(paragraph.text, span);
        else if (span.kind == Span::Kind::Bold || span.kind == Span::Kind::Superscript)
            shown += span;
    }
    return shown;
}

void dress(QTextCharFormat& format, Span::Kind kind)
{
    if (kind == Span::Kind::Bold)
        format.setFontWeight(QFont::Bold);
    else if (kind == Span::Kind::Italic)
        format.setFontItalic(true);
    else if (kind == Span::Kind::Superscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
}

} // namespace

QList<Span> arabicParts(const QString& text, const Span& span)
{
    QList<Span> parts;
    int start = -1;
    int end = -1; // behind the last Arabic letter
    const int last = std::min<int>(span.end(), int(text.size()));
    const auto close = [&] {
        if (start >= 0)
            parts += {start, end - start, span.kind, span.value};
        start = -1;
    };
    for (int i = span.start; i < last; ++i) {
        if (isArabic(text[i]) || (start >= 0 && text[i].isMark())) {
            start = start < 0 ? i : start;
            end = i + 1;
        } else if (text[i].isLetter()) {
            close();
        }
    }
    close();
    return parts;
}

QList<FormatRun> formatRuns(const Paragraph& paragraph, const TypeSheet& sheet)
{
    const int size = int(paragraph.text.size());
    const QTextCharFormat plain = sheet.format(paragraph.role);
    if (size == 0)
        return {};
    const QList<Span> spans = shownSpans(paragraph);
    std::set<int> borders{0, size};
    for (const Span& span : spans) {
        borders.insert(span.start);
        borders.insert(span.end());
    }
    QList<FormatRun> runs;
    for (auto border = borders.begin(); *border < size; ++border) {
        FormatRun run{*border, *std::next(border) - *border, plain};
        for (const Span& span : spans) {
            if (span.start <= run.start && span.end() >= run.end())
                dress(run.format, span.kind);
        }
        if (!runs.isEmpty() && runs.last().format == run.format)
            runs.last().length += run.length;
        else
            runs += run;
    }
    return runs;
}

bool hasFormats(const QTextBlock& block, const QList<FormatRun>& runs)
{
    auto run = runs.begin();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        int at = fragment.position() - block.position();
        const int end = at + fragment.length();
        for (; at < end; at = std::min(end, run->end())) {
            while (run != runs.end() && run->end() <= at)
                ++run;
            if (run == runs.end() || run->format != fragment.charFormat())
                return false;
        }
    }
    return true;
}

} // namespace tarjuman::ui
