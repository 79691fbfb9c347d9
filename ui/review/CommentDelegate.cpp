#include "ui/review/CommentDelegate.h"

#include "app/text/Language.h"
#include "ui/common/Fonts.h"
#include "ui/common/Icon.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace tarjuman::ui {

namespace {

constexpr int inset = 8;
constexpr int textInset = 20;
constexpr int topInset = 10;
constexpr int headHeight = 20;
constexpr int wordsHeight = 26;
constexpr int lineHeight = 19;
constexpr int markSize = 14;

bool isResolved(const QModelIndex& index)
{
    return index.data(CommentDelegate::Resolved).toBool();
}

// What the comment says, broken into lines of the width; it runs as its own first letter runs.
void layOut(QTextLayout& layout, const QString& text, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QString lines = text;
    layout.setText(lines.replace(u'\n', QChar::LineSeparator));
    layout.setTextOption(option);
    layout.setFont(uiFont());
    layout.beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, i * lineHeight));
    }
    layout.endLayout();
}

// A mark and what it means, on the side where the interface begins.
void paintMarked(QPainter& painter, const QRect& line, Qt::LayoutDirection direction, const QPixmap& mark,
                 const QColor& ink, const QString& words)
{
    const QRect place(line.left(), line.top() + (line.height() - markSize) / 2, markSize, markSize);
    painter.drawPixmap(QStyle::visualRect(direction, line, place).topLeft(), mark);
    painter.setFont(uiFont(FontRole::Second));
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(direction, line, line.adjusted(markSize + 6, 0, 0, 0)),
                     static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) |
                         Qt::TextDontClip,
                     words);
}

int widthFor(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80, width - 2 * textInset);
}

} // namespace

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = widthFor(option);
    QTextLayout layout;
    layOut(layout, index.data().toString(), width);
    const int foot = isResolved(index) ? headHeight : 0;
    return {width + 2 * textInset,
            topInset + headHeight + wordsHeight + layout.lineCount() * lineHeight + foot + topInset};
}

void CommentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    const QRect card = option.rect.adjusted(inset, 2, -inset, -2);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    drawing::rowCard(*painter, card, option);
    QRect line(option.rect.left() + textInset, option.rect.top() + topInset,
               option.rect.width() - 2 * textInset, headHeight);
    paintHead(*painter, line, option.direction, index);
    line.moveTop(line.bottom() + 1);
    line.setHeight(wordsHeight);
    paintWords(*painter, line, option.direction, index);
    QTextLayout layout;
    layOut(layout, index.data().toString(), line.width());
    painter->setPen(isResolved(index) && !isChosen ? tokens().dim : tokens().text);
    layout.draw(painter, QPointF(line.left(), line.bottom() + 1));
    if (isResolved(index)) {
        const QRect foot(line.left(), line.bottom() + 1 + layout.lineCount() * lineHeight, line.width(),
                         headHeight);
        paintMarked(
            *painter, foot, option.direction,
            iconPixmap(IconName::Done, tokens().accent, markSize, painter->device()->devicePixelRatioF()),
            tokens().dim, tr("Resolved"));
    }
    painter->restore();
}

void CommentDelegate::paintHead(QPainter& painter, const QRect& line, Qt::LayoutDirection direction,
                                const QModelIndex& index) const
{
    const auto aligned = [direction](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(direction, side) | Qt::AlignVCenter |
                                Qt::TextSingleLine | Qt::TextDontClip);
    };
    const QString written = index.data(Written).toString();
    painter.setFont(uiFont(FontRole::Second));
    painter.setPen(tokens().dim);
    painter.drawText(line, aligned(Qt::AlignRight), written);
    const int rest = line.width() - painter.fontMetrics().horizontalAdvance(written) - 12;
    painter.setFont(uiFont(FontRole::Strong));
    painter.setPen(tokens().text);
    const QRect name =
        QStyle::visualRect(direction, line, QRect(line.left(), line.top(), rest, line.height()));
    painter.drawText(name, aligned(Qt::AlignLeft),
                     painter.fontMetrics().elidedText(index.data(Author).toString(), Qt::ElideRight, rest));
}

// In their own direction, as in the text.
void CommentDelegate::paintWords(QPainter& painter, const QRect& line, Qt::LayoutDirection direction,
                                 const QModelIndex& index) const
{
    const QString words = index.data(Words).toString();
    if (words.isEmpty()) {
        paintMarked(
            painter, line, direction,
            iconPixmap(IconName::Warning, tokens().amber, markSize, painter.device()->devicePixelRatioF()),
            tokens().amber, tr("Words gone"));
        return;
    }
    const auto language = static_cast<text::Language>(index.data(Language).toInt());
    const bool isFrench = language == text::Language::French;
    QFont font = textFont(language);
    font.setPointSizeF(font.pointSizeF() * 15 / 16);
    painter.setFont(font);
    painter.setPen(tokens().dim);
    QTextOption option((isFrench ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter);
    option.setTextDirection(text::directionOf(language));
    option.setWrapMode(QTextOption::NoWrap);
    painter.drawText(QRectF(line).adjusted(0, -8, 0, 8),
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width()), option);
}

} // namespace tarjuman::ui
