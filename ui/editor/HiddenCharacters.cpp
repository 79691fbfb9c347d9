#include "ui/editor/HiddenCharacters.h"

#include "ui/common/Tokens.h"
#include "ui/editor/PairedLayout.h"
#include "ui/editor/PairRows.h"
#include "ui/editor/TextStretch.h"

namespace tarjuman::ui {

namespace {

// A bracket lying under the space or the tatweel.
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
    const QTextLine line = text.lineAt(text.lineCount() - 1);
    const double x = line.cursorToX(line.textStart() + line.textLength());
    const bool french = layout.language() == text::Language::French;
    const QRectF place(french ? x + 3 : x - 15, top + line.y(), 12, line.height());
    painter.drawText(place, Qt::AlignCenter, QString(QChar(0x00B6)));
}

} // namespace

std::optional<HiddenKind> hiddenKindOf(QChar character)
{
    switch (character.unicode()) {
    case 0x00A0:
    case 0x202F:
    case 0x2007:
        return HiddenKind::NoBreakSpace;
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
    const QString text = layout.text();
    for (int i = 0; i < text.size(); ++i) {
        const auto kind = hiddenKindOf(text[i]);
        if (!kind)
            continue;
        if (*kind == HiddenKind::NoBreakSpace || *kind == HiddenKind::Tatweel) {
            for (const StretchPiece& piece : piecesOf(layout, i, 1))
                paintBracket(context.painter, piece, top);
            continue;
        }
        const QTextLine line = layout.lineForTextPosition(i);
        const QPointF foot(qRound(line.cursorToX(i)) + 0.5, top + line.y() + line.ascent() + 2);
        paintStaff(context.painter, *kind, foot, lineHeight * 0.7);
    }
    paintParagraphEnd(context.painter, context.layout, layout, top);
}

} // namespace tarjuman::ui
