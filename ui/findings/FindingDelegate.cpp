#include "ui/findings/FindingDelegate.h"

#include "app/text/Language.h"
#include "ui/common/Fonts.h"
#include "ui/common/Icon.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QPainter>

#include <algorithm>

namespace tarjuman::ui {

namespace {

constexpr int rowHeight = 56;
constexpr int inset = 8;
constexpr int iconLeft = 20;
constexpr int iconSize = 16;
constexpr int textLeft = 44;
constexpr int badgeWidth = 24;
constexpr int badgeHeight = 16;
constexpr int lineHeight = 24;

text::Language languageOf(const QModelIndex& index)
{
    return static_cast<text::Language>(index.data(FindingDelegate::Language).toInt());
}

// Something to correct, something to look at, or something that may stand.
QPixmap markOf(const QModelIndex& index, qreal scale)
{
    if (index.data(FindingDelegate::IsIgnored).toBool())
        return iconPixmap(IconName::Check, tokens().dim, iconSize, scale);
    if (index.data(FindingDelegate::IsAdvice).toBool())
        return iconPixmap(IconName::About, tokens().dim, iconSize, scale);
    return iconPixmap(IconName::Warning, tokens().amber, iconSize, scale);
}

void paintBadge(QPainter& painter, const QRect& place, text::Language language)
{
    drawing::box(painter, place, Qt::transparent, tokens().line, 4);
    painter.setFont(uiFont(FontRole::Second));
    painter.setPen(tokens().dim);
    painter.drawText(place, Qt::AlignCenter,
                     language == text::Language::French ? QStringLiteral("FR") : QStringLiteral("ع"));
}

} // namespace

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, rowHeight};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    const QRect row = option.rect;
    const QRect card = row.adjusted(inset, 2, -inset, -2);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    drawing::rowCard(*painter, card, option);
    const auto placed = [&](const QRect& place) { return QStyle::visualRect(option.direction, row, place); };
    const int top = row.top() + 4;
    const bool isIgnored = index.data(IsIgnored).toBool();
    painter->drawPixmap(placed({row.left() + iconLeft, top + 4, iconSize, iconSize}).topLeft(),
                        markOf(index, painter->device()->devicePixelRatioF()));
    const int width = row.width() - textLeft - iconLeft;
    const QRect title(row.left() + textLeft, top, width - badgeWidth - 8, lineHeight);
    painter->setFont(uiFont(isChosen ? FontRole::Chosen : FontRole::Body));
    painter->setPen(isIgnored ? tokens().dim : tokens().text);
    painter->drawText(
        placed(title),
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    paintBadge(*painter,
               placed({title.right() + 9, top + (lineHeight - badgeHeight) / 2, badgeWidth, badgeHeight}),
               languageOf(index));
    paintWords(*painter, placed({row.left() + textLeft, top + lineHeight, width, lineHeight}),
               option.direction, index);
    painter->restore();
}

// The wrong words dim, an arrow, the right ones: in the direction of their language, on the interface's side.
void FindingDelegate::paintWords(QPainter& painter, const QRect& line, Qt::LayoutDirection direction,
                                 const QModelIndex& index)
{
    const text::Language language = languageOf(index);
    QFont font = textFont(language);
    font.setPixelSize(language == text::Language::French ? 15 : 16);
    painter.setFont(font);
    const QFontMetrics metrics = painter.fontMetrics();
    const bool hasFix = !index.data(Instead).isNull() && !index.data(IsIgnored).toBool();
    const QString arrow =
        language == text::Language::French ? QStringLiteral("  →  ") : QStringLiteral("  ←  ");
    const int most = hasFix ? (line.width() - metrics.horizontalAdvance(arrow)) / 2 : line.width();
    const QString wrong = metrics.elidedText(index.data(Words).toString(), Qt::ElideMiddle, most);
    const QString right = metrics.elidedText(index.data(Instead).toString(), Qt::ElideMiddle, most);
    struct Part {
        QString text;
        QColor ink;
    };
    QList<Part> parts{{wrong, hasFix ? tokens().dim : tokens().text}};
    if (hasFix)
        parts << Part{arrow, tokens().dim} << Part{right, tokens().text};
    int width = 0;
    for (const Part& part : std::as_const(parts))
        width += metrics.horizontalAdvance(part.text);
    if (language == text::Language::Arabic)
        std::ranges::reverse(parts);
    int x = direction == Qt::LeftToRight ? line.left() : line.right() + 1 - width;
    const int baseline = line.top() + 17;
    painter.setLayoutDirection(text::directionOf(language)); // else a lone quotation mark is mirrored
    for (const Part& part : std::as_const(parts)) {
        painter.setPen(part.ink);
        painter.drawText(x, baseline, part.text);
        x += metrics.horizontalAdvance(part.text);
    }
}

} // namespace tarjuman::ui
