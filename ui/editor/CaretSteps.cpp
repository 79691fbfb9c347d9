#include "ui/editor/CaretSteps.h"

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

} // namespace

int stepped(const PairedLayout& layout, int position, SideStep step)
{
    const QTextBlock block = layout.document()->findBlock(position);
    const QTextLayout& lines = layout.textLayout(block.blockNumber());
    const int offset = position - block.position();
    const int next =
        step == SideStep::Left ? lines.leftCursorPosition(offset) : lines.rightCursorPosition(offset);
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
            const bool oneIsLeft =
                line.cursorToX(one - block.position()) < line.cursorToX(other - block.position());
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
