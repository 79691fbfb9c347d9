#include "ui/editor/layout/LineFiller.h"

#include "app/text/LineEnds.h"

#include <QTextLayout>

namespace tarjuman::ui {

using text::Language;

static int endOf(const QTextLine& line)
{
    return line.textStart() + line.textLength();
}

static bool mayEndBefore(const QString& text, int offset, Language language)
{
    const QChar before = text[offset - 1];
    if (before != u' ')
        return text::mayEndWithinWord(text, offset);
    return text[offset] != u' ' && text::bondAtSpace(text, offset - 1, language) == text::Bond::None;
}

// The last place of the line where it may end; 0 for none.
static int lastEnd(const QTextLine& line, const QString& text, Language language)
{
    for (int offset = endOf(line) - 1; offset > line.textStart(); --offset) {
        if (mayEndBefore(text, offset, language))
            return offset;
    }
    return 0;
}

// Qt takes a narrower line back by one word after the other. The width in the end lies between that of the
// line wanted and that of the line with one word more, so that no rounding decides.
static double narrowedTo(QTextLine& line, int end, double width)
{
    double wider = width;
    while (endOf(line) > end) {
        wider = line.naturalTextWidth();
        line.setLineWidth(wider - 1);
        if (line.naturalTextWidth() >= wider)
            break;
    }
    double narrowed = width;
    if (endOf(line) == end)
        narrowed = (line.naturalTextWidth() + wider) / 2;
    line.setLineWidth(narrowed);
    return narrowed;
}

double fillLine(QTextLine& line, const QString& text, Language language, double width)
{
    line.setLineWidth(width);
    const int end = endOf(line);
    if (end >= text.size() || mayEndBefore(text, end, language))
        return width;
    const int better = lastEnd(line, text, language);
    return better > 0 ? narrowedTo(line, better, width) : width;
}

} // namespace tarjuman::ui
