#include "ui/figures/FigureDelegate.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icon.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QPainter>

namespace tarjuman::ui {

namespace {

constexpr int inset = 8;
constexpr int wordsLeft = inset + FigureDelegate::pictureSize.width() + 12;
constexpr int markSize = 14;

void drawLine(QPainter& painter, const QRect& place, FontRole role, const QColor& colour,
              const QStyleOptionViewItem& option, const QString& words)
{
    painter.setFont(uiFont(role));
    painter.setPen(colour);
    const QString cut = QFontMetrics(painter.font()).elidedText(words, Qt::ElideRight, place.width());
    painter.drawText(place,
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) |
                                      Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip),
                     cut);
}

} // namespace

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return cardSize;
}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    const QRect card = option.rect.adjusted(2, 2, -2, -2);
    drawing::rowCard(*painter, card, option);
    const auto visual = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    const QRect frame = visual(QRect(QPoint(inset, inset), pictureSize));
    const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
    if (!picture.isNull()) {
        QRect place({}, picture.deviceIndependentSize().toSize());
        place.moveCenter(frame.center());
        painter->drawPixmap(place.topLeft(), picture);
    }
    const int width = option.rect.width() - wordsLeft - 12;
    const QString missing = index.data(Missing).toString();
    drawLine(*painter, visual(QRect(wordsLeft, inset + 2, width, 22)), FontRole::Strong, tokens().text,
             option, index.data().toString());
    const QRect second = QRect(wordsLeft, inset + 25, width, 20);
    if (missing.isEmpty()) {
        drawLine(*painter, visual(second), FontRole::Second, tokens().dim, option,
                 index.data(Place).toString());
    } else {
        const QRect mark(second.left(), second.top() + 3, markSize, markSize);
        painter->drawPixmap(visual(mark).topLeft(), iconPixmap(IconName::Warning, tokens().amber, markSize,
                                                               painter->device()->devicePixelRatioF()));
        drawLine(*painter, visual(second.adjusted(markSize + 6, 0, 0, 0)), FontRole::Second, tokens().amber,
                 option, missing);
    }
    painter->restore();
}

} // namespace tarjuman::ui
