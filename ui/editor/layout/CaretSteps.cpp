#include "ui/editor/layout/CaretSteps.h"

#include "ui/editor/layout/IsolatedLines.h"
#include "ui/editor/layout/PairedLayout.h"

#include <QTextDocument>
#include <QTextLayout>

#include <cmath>
#include <optional>

namespace tarjuman::ui {

namespace {

bool runsForwards(const PairedLayout& layout, SideStep step)
{
    return (step == SideStep::Right) == (layout.language() == text::Language::French);
}

std::optional<Qt::LayoutDirection> strongDirection(QChar c)
{
    switch (c.direction()) {
    case QChar::DirL:
    case QChar::DirEN: // digits run from the left in every text
    case QChar::DirAN:
        return Qt::LeftToRight;
    case QChar::DirR:
    case QChar::DirAL:
        return Qt::RightToLeft;
    default:
        return {};
    }
}

// Qt takes the place before the space at a line's end and the next line's first one for the same, and steps
// over the one or the other. Here no place is left out.
std::optional<int> stepAtLineBreak(const QTextBlock& block, const QTextLayout& lines, int from, bool forwards)
{
    const QTextLine line = lines.lineForTextPosition(from);
    if (!line.isValid() || line.textLength() == 0)
        return {};
    const QString text = block.text(); // a block's layout does not tell its text
    const int first = line.textStart();
    const int last = first + line.textLength() - 1;
    const bool endsInSpace = line.lineNumber() + 1 < lines.lineCount() && text.at(last).isSpace();
    if (endsInSpace && forwards && (from == last || from == last - 1))
        return from + 1;
    if (endsInSpace && !forwards && from == last)
        return from - 1;
    const bool beginsBehindSpace = line.lineNumber() > 0 && text.at(first - 1).isSpace();
    if (beginsBehindSpace && !forwards && (from == first || from == first + 1))
        return from - 1;
    return {};
}

} // namespace

int stepped(const PairedLayout& layout, int position, SideStep step)
{
    const QTextBlock block = layout.document()->findBlock(position);
    const QTextLayout& lines = layout.textLayout(block.blockNumber());
    const int offset = position - block.position();
    if (const auto place = stepAtLineBreak(block, lines, offset, runsForwards(layout, step)))
        return block.position() + *place;
    const IsolatedLines* isolated = IsolatedLines::of(block);
    const int next = isolated                 ? isolated->stepped(offset, step)
                     : step == SideStep::Left ? lines.leftCursorPosition(offset)
                                              : lines.rightCursorPosition(offset);
    if (next != offset)
        return block.position() + next;
    if (runsForwards(layout, step))
        return block.next().isValid() ? block.next().position() : position;
    const QTextBlock before = block.previous();
    return before.isValid() ? before.position() + before.length() - 1 : position;
}

double caretX(const PairedLayout& layout, int position)
{
    const QTextBlock block = layout.document()->findBlock(position);
    const int offset = position - block.position();
    const QTextLine line = layout.textLayout(block.blockNumber()).lineForTextPosition(offset);
    if (const IsolatedLines* isolated = IsolatedLines::of(block))
        return isolated->caretX(offset);
    return line.isValid() ? line.cursorToX(offset) : 0;
}

int placeOnLine(const QTextLayout& lines, int number, double x, const std::function<double(int)>& caretX)
{
    const QTextLine line = lines.lineAt(number);
    // Behind its last space the next line begins.
    const int last = line.textStart() + line.textLength() - (number + 1 < lines.lineCount() ? 1 : 0);
    int nearest = line.textStart();
    double least = std::abs(caretX(nearest) - x);
    for (int place = nearest + 1; place <= last; ++place) {
        const double distance = std::abs(caretX(place) - x);
        if (distance < least && lines.isValidCursorPosition(place)) {
            least = distance;
            nearest = place;
        }
    }
    return nearest;
}

int steppedToLine(const PairedLayout& layout, int position, LineStep step, double x)
{
    QTextBlock block = layout.document()->findBlock(position);
    const QTextLayout* lines = &layout.textLayout(block.blockNumber());
    const QTextLine from = lines->lineForTextPosition(position - block.position());
    int number = (from.isValid() ? from.lineNumber() : 0) + (step == LineStep::Up ? -1 : 1);
    if (number < 0 || number >= lines->lineCount()) {
        block = step == LineStep::Up ? block.previous() : block.next();
        if (!block.isValid())
            return position;
        lines = &layout.textLayout(block.blockNumber());
        number = step == LineStep::Up ? lines->lineCount() - 1 : 0;
    }
    return block.position() + placeOnLine(*lines, number, x, [&](int offset) {
               return caretX(layout, block.position() + offset);
           });
}

int outermost(const PairedLayout& layout, int one, int other, SideStep side)
{
    const QTextBlock block = layout.document()->findBlock(one);
    const int last = block.position() + block.length() - 1;
    if (other >= block.position() && other <= last) {
        const QTextLayout& lines = layout.textLayout(block.blockNumber());
        const QTextLine line = lines.lineForTextPosition(one - block.position());
        const QTextLine otherLine = lines.lineForTextPosition(other - block.position());
        if (line.isValid() && otherLine.isValid() && line.lineNumber() == otherLine.lineNumber()) {
            const bool oneIsLeft = caretX(layout, one) < caretX(layout, other);
            return oneIsLeft == (side == SideStep::Left) ? one : other;
        }
    }
    return runsForwards(layout, side) ? std::max(one, other) : std::min(one, other);
}

Qt::LayoutDirection typingDirection(const QString& text, int offset, Qt::LayoutDirection paragraph)
{
    if (offset <= 0 || offset > text.size())
        return paragraph;
    if (const auto before = strongDirection(text[offset - 1]))
        return *before;
    std::optional<Qt::LayoutDirection> back;
    for (int i = offset - 1; i >= 0 && !back; --i)
        back = strongDirection(text[i]);
    std::optional<Qt::LayoutDirection> ahead;
    for (int i = offset; i < text.size() && !ahead; ++i)
        ahead = strongDirection(text[i]);
    return back && ahead && *back == *ahead ? *back : paragraph;
}

} // namespace tarjuman::ui
