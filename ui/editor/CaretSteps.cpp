#include "ui/editor/CaretSteps.h"

#include "ui/editor/IsolatedLines.h"
#include "ui/editor/PairedLayout.h"

#include <QTextDocument>
#include <QTextLayout>

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

int outermost(const PairedLayout& layout, int one, int other, SideStep side)
{
    const QTextBlock block = layout.document()->findBlock(one);
    const int last = block.position() + block.length() - 1;
    if (other >= block.position() && other <= last) {
        const QTextLayout& lines = layout.textLayout(block.blockNumber());
        const QTextLine line = lines.lineForTextPosition(one - block.position());
        const QTextLine otherLine = lines.lineForTextPosition(other - block.position());
        if (line.isValid() && otherLine.isValid() && line.lineNumber() == otherLine.lineNumber()) {
            const auto xOf = [&](int place) {
                const IsolatedLines* isolated = IsolatedLines::of(block);
                return isolated ? isolated->caretX(place) : line.cursorToX(place);
            };
            const bool oneIsLeft = xOf(one - block.position()) < xOf(other - block.position());
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
