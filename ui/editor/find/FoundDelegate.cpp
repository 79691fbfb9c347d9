#include "ui/editor/find/FoundDelegate.h"

#include "ui/common/Fonts.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"
#include "ui/editor/layout/TextStretch.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace tarjuman::ui {

namespace {

constexpr int lineHeight = 28;

QRect tickPlace(const QStyleOptionViewItem& option)
{
    const QRect tick(option.rect.left() + 8, option.rect.top() + (lineHeight - 16) / 2, 16, 16);
    return QStyle::visualRect(option.direction, option.rect, tick);
}

void paintTick(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    QStyleOptionButton box;
    box.rect = tickPlace(option);
    box.direction = option.direction;
    box.palette = option.palette;
    box.state = index.flags().testFlag(Qt::ItemIsEnabled) ? QStyle::State_Enabled : QStyle::State_None;
    switch (static_cast<Qt::CheckState>(state.toInt())) {
    case Qt::Checked:
        box.state |= QStyle::State_On;
        break;
    case Qt::PartiallyChecked:
        box.state |= QStyle::State_NoChange;
        break;
    case Qt::Unchecked:
        box.state |= QStyle::State_Off;
        break;
    }
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter);
}

void paintRelease(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                  const QRect& place)
{
    const auto aligned = [&option](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter) |
               Qt::TextDontClip | Qt::TextSingleLine;
    };
    painter.setFont(uiFont(FontRole::Second));
    painter.setPen(tokens().dim);
    const QString note = index.data(FoundDelegate::NoteRole).toString();
    const int noteWidth = note.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(note) + 16;
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place), aligned(Qt::AlignRight), note);
    painter.setFont(uiFont(FontRole::Strong));
    painter.setPen(tokens().text);
    const QRect title = place.adjusted(0, 0, -noteWidth, 0);
    painter.drawText(
        QStyle::visualRect(option.direction, option.rect, title), aligned(Qt::AlignLeft),
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
}

} // namespace

void FoundDelegate::paintWords(QPainter& painter, const QRect& line, const QString& words,
                               text::Language language, const text::TextHit& marked, Mark mark)
{
    QFont font = textFont(language);
    font.setPointSizeF(language == text::Language::French ? 11.25 : 12);
    QTextLayout layout(words, font);
    QTextOption option(language == text::Language::French ? Qt::AlignLeft | Qt::AlignAbsolute
                                                          : Qt::AlignRight | Qt::AlignAbsolute);
    option.setTextDirection(text::directionOf(language));
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(line.width());
    only.setPosition(QPointF(0, line.height() * 0.68 - only.ascent())); // both languages on one baseline
    layout.endLayout();
    painter.setClipRect(line);
    painter.setBrush(mark == Mark::Found ? tokens().select : tokens().tint);
    painter.setPen(mark == Mark::Found ? QPen(tokens().outline, 1) : QPen(tokens().accent, 1));
    for (const StretchPiece& piece : piecesOf(layout, marked.start, marked.length)) {
        const QRectF box(line.left() + piece.left - 1.5, line.top() + 3.5, piece.right - piece.left + 3,
                         line.height() - 7);
        painter.drawRoundedRect(box, 3, 3);
    }
    painter.setPen(tokens().text);
    layout.draw(&painter, line.topLeft());
    painter.setClipping(false);
}

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawing::rowCard(*painter, option.rect.adjusted(2, 1, -2, -1), option);
    paintTick(*painter, option, index);
    const bool isTicked = index.data(Qt::CheckStateRole).isValid();
    const QRect place(option.rect.left() + (isTicked ? 34 : 10), option.rect.top(),
                      option.rect.width() - (isTicked ? 46 : 22), lineHeight);
    const QString excerpt = index.data(ExcerptRole).toString();
    if (excerpt.isNull()) {
        paintRelease(*painter, option, index, place);
    } else {
        const auto language = static_cast<text::Language>(index.data(LanguageRole).toInt());
        const QRect line = QStyle::visualRect(option.direction, option.rect, place);
        const int start = index.data(HitStartRole).toInt();
        paintWords(*painter, line, excerpt, language, {start, index.data(HitLengthRole).toInt()},
                   Mark::Found);
        const QString replaced = index.data(ReplacedRole).toString();
        if (!replaced.isNull()) {
            paintWords(*painter, line.translated(0, lineHeight - 4), replaced, language,
                       {start, index.data(ReplacedLengthRole).toInt()}, Mark::Replaced);
        }
    }
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {300, index.data(ReplacedRole).isNull() ? lineHeight + 4 : 2 * lineHeight};
}

} // namespace tarjuman::ui
