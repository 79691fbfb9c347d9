#include "ui/editor/column/HiddenCharacters.h"

#include "ui/common/Tokens.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/layout/PairRows.h"
#include "ui/editor/layout/TextStretch.h"

#include <algorithm>

namespace tarjuman::ui {

namespace {

// A dot for a space, a ring for one that does not break, a lozenge for a narrow one.
void paintSpace(QPainter& painter, HiddenKind kind, const QPointF& middle)
{
    painter.save();
    if (kind == HiddenKind::Space) {
        painter.setBrush(painter.pen().color());
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(middle, 1.2, 1.2);
    } else if (kind == HiddenKind::NoBreakSpace) {
        painter.drawEllipse(middle - QPointF(0, 3), 2, 2);
    } else {
        const QPointF up = middle - QPointF(0, 3);
        painter.drawPolygon(QPolygonF{up - QPointF(0, 2.5), up + QPointF(1.5, 0), up + QPointF(0, 2.5),
                                      up - QPointF(1.5, 0)});
    }
    painter.restore();
}

// From one edge of the tab to the other, its head where the line goes on.
void paintTab(QPainter& painter, const QPointF& from, const QPointF& to)
{
    const double back = from.x() < to.x() ? -3 : 3;
    painter.drawLine(from, to);
    painter.drawPolyline(QPolygonF{to + QPointF(back, -3), to, to + QPointF(back, 3)});
}

bool isSpace(HiddenKind kind)
{
    return kind == HiddenKind::Space || kind == HiddenKind::NoBreakSpace ||
           kind == HiddenKind::NarrowNoBreakSpace;
}

// The glyphs' own edges where there are glyphs, for the caret's place is off where the direction changes.
double middleOf(const QList<StretchPiece>& pieces, const QTextLine& line, int character)
{
    if (!pieces.isEmpty())
        return (pieces.first().left + pieces.first().right) / 2;
    return (line.cursorToX(character) + line.cursorToX(character, QTextLine::Trailing)) / 2;
}

// A bracket lying under the tatweel.
void paintBracket(QPainter& painter, const StretchPiece& piece, int top)
{
    const double y = qRound(top + piece.baseline) + 2.5;
    painter.drawPolyline(QPolygonF{QPointF(piece.left + 0.5, y - 3), QPointF(piece.left + 0.5, y),
                                   QPointF(piece.right - 0.5, y), QPointF(piece.right - 0.5, y - 3)});
}

// A staff at the place, with a flag towards the direction, or a knob where there is none.
void paintStaff(QPainter& painter, HiddenKind kind, const QPointF& foot, double height)
{
    const QPointF head = foot - QPointF(0, height);
    painter.drawLine(foot, head);
    if (kind == HiddenKind::ZeroWidth || kind == HiddenKind::EndOfTurn) {
        painter.drawEllipse(head, 1.5, 1.5);
        return;
    }
    const double side = kind == HiddenKind::LeftToRight ? 4 : -4;
    painter.drawPolyline(QPolygonF{head, head + QPointF(side, 2), head + QPointF(0, 4)});
}

void paintParagraphEnd(QPainter& painter, const PairedLayout& layout, const QTextLayout& text, int top)
{
    // Beyond all that stands on the line: its end in memory may lie amid digits or Latin words.
    const QTextLine line = text.lineAt(text.lineCount() - 1);
    const double end = line.cursorToX(line.textStart() + line.textLength());
    const QRectF words = line.naturalTextRect();
    const bool french = layout.language() == text::Language::French;
    const double x = french ? std::max(end, words.right()) + 3 : std::min(end, words.left()) - 15;
    const QRectF place(x, top + line.y(), 12, line.height());
    painter.drawText(place, Qt::AlignCenter, QString(QChar(0x00B6)));
}

} // namespace

std::optional<HiddenKind> hiddenKindOf(QChar character)
{
    switch (character.unicode()) {
    case 0x0020:
        return HiddenKind::Space;
    case 0x0009:
        return HiddenKind::Tab;
    case 0x00A0:
    case 0x2007:
        return HiddenKind::NoBreakSpace;
    case 0x202F:
        return HiddenKind::NarrowNoBreakSpace;
    case 0x0640:
        return HiddenKind::Tatweel;
    case 0x200E:
    case 0x202A:
    case 0x202D:
    case 0x2066:
        return HiddenKind::LeftToRight;
    case 0x200F:
    case 0x061C:
    case 0x202B:
    case 0x202E:
    case 0x2067:
        return HiddenKind::RightToLeft;
    case 0x202C:
    case 0x2069:
        return HiddenKind::EndOfTurn;
    default:
        break;
    }
    if (character.category() == QChar::Other_Format)
        return HiddenKind::ZeroWidth;
    return {};
}

void HiddenCharacters::paintAbove(const OverlayContext& context)
{
    if (!m_shown)
        return;
    context.painter.setBrush(Qt::NoBrush);
    context.painter.setPen(QPen(tokens().accent, 1));
    const text::Language language = context.layout.language();
    for (int row = context.firstRow; row <= context.lastRow; ++row) {
        const int first = context.rows.firstOf(language, row);
        for (int i = first; i < first + context.rows.countOf(language, row); ++i)
            paintParagraph(context, i);
    }
}

void HiddenCharacters::paintParagraph(const OverlayContext& context, int paragraph)
{
    const QTextLayout& layout = context.layout.textLayout(paragraph);
    const int top = context.layout.topOf(paragraph);
    const int lineHeight = context.layout.styleOf(paragraph).lineHeight;
    // The layout of a block has no text of its own to tell.
    const QString text = context.layout.document()->findBlockByNumber(paragraph).text();
    for (int i = 0; i < text.size(); ++i) {
        const auto kind = hiddenKindOf(text[i]);
        if (!kind)
            continue;
        if (*kind == HiddenKind::Tatweel) {
            for (const StretchPiece& piece : context.layout.piecesOf(paragraph, i, 1))
                paintBracket(context.painter, piece, top);
            continue;
        }
        const QTextLine line = layout.lineForTextPosition(i);
        const double middle = top + line.y() + line.ascent() - lineHeight * 0.2;
        if (isSpace(*kind)) {
            paintSpace(context.painter, *kind,
                       {middleOf(context.layout.piecesOf(paragraph, i, 1), line, i), middle});
            continue;
        }
        if (*kind == HiddenKind::Tab) {
            paintTab(context.painter, {line.cursorToX(i), middle}, {line.cursorToX(i + 1), middle});
            continue;
        }
        const QPointF foot(qRound(line.cursorToX(i)) + 0.5, top + line.y() + line.ascent() + 2);
        paintStaff(context.painter, *kind, foot, lineHeight * 0.7);
    }
    paintParagraphEnd(context.painter, context.layout, layout, top);
}

} // namespace tarjuman::ui
