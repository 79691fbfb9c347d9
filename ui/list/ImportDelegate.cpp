#include "ui/list/ImportDelegate.h"

#include "app/text/Language.h"
#include "ui/common/Fonts.h"
#include "ui/common/Icon.h"
#include "ui/common/Tokens.h"
#include "ui/list/ImportModel.h"

#include <QPainter>
#include <QTextOption>

namespace tarjuman::ui {

namespace {

constexpr int delegatePadding = 16;
constexpr int importLineHeight = 20;
constexpr int markSize = 16;

// `side`: from which the line starts; `direction`: in which it reads.
void drawImportLine(QPainter* painter, const QRect& line, const QString& words, Qt::LayoutDirection side,
                    Qt::LayoutDirection direction)
{
    const QString shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, line.width());
    QTextOption option(side == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter
                                               : Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    painter->drawText(QRectF(line).adjusted(0, -8, 0, 8), shown, option); // taller letters are not cut
}

} // namespace

void ImportDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const Tokens& colours = tokens();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colours.tint);
        if (index.column() == 0) {
            const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), colours.accent);
        }
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, colours.hover);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
}

void ImportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    paintGround(painter, option, index);
    QRect content = option.rect.adjusted(delegatePadding, 0, -delegatePadding, 0);
    const bool failed = index.data(ImportModel::FailureRole).toBool();
    if (failed) {
        const QRect mark(content.left(), content.center().y() - markSize / 2, markSize, markSize);
        painter->drawPixmap(
            QStyle::visualRect(option.direction, content, mark),
            iconPixmap(IconName::Warning, tokens().amber, markSize, painter->device()->devicePixelRatioF()));
        content = QStyle::visualRect(option.direction, content, content.adjusted(markSize + 8, 0, 0, 0));
    }
    Qt::LayoutDirection direction = option.direction;
    const QVariant language = index.data(ImportModel::LanguageRole);
    if (!failed && language.isValid())
        direction = text::directionOf(static_cast<text::Language>(language.toInt()));
    const bool isFile = !failed && language.isValid(); // file names read from the left
    const int top = option.rect.top() + (option.rect.height() - 2 * importLineHeight) / 2;
    painter->setFont(uiFont(isFile ? FontRole::Strong : FontRole::Body));
    painter->setPen(index.data(ImportModel::AbsentRole).toBool() ? tokens().dim : tokens().text);
    drawImportLine(painter, {content.left(), top, content.width(), importLineHeight}, index.data().toString(),
                   direction, direction);
    painter->setFont(uiFont(FontRole::Second));
    painter->setPen(failed ? tokens().amber : tokens().dim);
    drawImportLine(painter, {content.left(), top + importLineHeight, content.width(), importLineHeight},
                   index.data(ImportModel::SecondLineRole).toString(), direction,
                   isFile ? Qt::LeftToRight : option.direction);
    painter->restore();
}

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, rowHeight};
}

} // namespace tarjuman::ui
