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

bool isAboutBoth(const QModelIndex& index)
{
    return !index.data(FindingDelegate::Opposite).isNull();
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
    const int badges = isAboutBoth(index) ? 2 * badgeWidth + 4 : badgeWidth;
    const QRect title(row.left() + textLeft, top, width - badges - 8, lineHeight);
    painter->setFont(uiFont(isChosen ? FontRole::Chosen : FontRole::Body));
    painter->setPen(isIgnored ? tokens().dim : tokens().text);
    painter->drawText(
        placed(title),
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) |
            Qt::TextDontClip,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    paintBadges(*painter, row, option.direction, index);
    const QRect words = placed({row.left() + textLeft, top + lineHeight, width, lineHeight});
    if (isAboutBoth(index))
        paintBothEnds(*painter, words, option.direction, index);
    else
        paintWords(*painter, words, option.direction, index);
    painter->restore();
}

// At the end of the line; that of the words stands first.
void FindingDelegate::paintBadges(QPainter& painter, const QRect& row, Qt::LayoutDirection direction,
                                  const QModelIndex& index)
{
    const int top = row.top() + 4 + (lineHeight - badgeHeight) / 2;
    const QRect last(row.right() + 1 - iconLeft - badgeWidth, top, badgeWidth, badgeHeight);
    const text::Language language = languageOf(index);
    if (!isAboutBoth(index)) {
        paintBadge(painter, QStyle::visualRect(direction, row, last), language);
        return;
    }
    paintBadge(painter, QStyle::visualRect(direction, row, last.translated(-badgeWidth - 4, 0)), language);
    paintBadge(painter, QStyle::visualRect(direction, row, last), text::otherLanguage(language));
}

struct FindingDelegate::Part {
    QString text;
    QColor ink;
    text::Language language;
};

static QFont fontOf(text::Language language)
{
    QFont font = textFont(language);
    font.setPixelSize(language == text::Language::French ? 15 : 16);
    return font;
}

// The wrong words dim, an arrow, the right ones: in the direction of their language, on the interface's side.
void FindingDelegate::paintWords(QPainter& painter, const QRect& line, Qt::LayoutDirection direction,
                                 const QModelIndex& index)
{
    const text::Language language = languageOf(index);
    const QFontMetrics metrics(fontOf(language), painter.device());
    const bool hasFix = !index.data(Instead).isNull() && !index.data(IsIgnored).toBool();
    const QString arrow =
        language == text::Language::French ? QStringLiteral("  →  ") : QStringLiteral("  ←  ");
    const int most = hasFix ? (line.width() - metrics.horizontalAdvance(arrow)) / 2 : line.width();
    const QString wrong = metrics.elidedText(index.data(Words).toString(), Qt::ElideMiddle, most);
    const QString right = metrics.elidedText(index.data(Instead).toString(), Qt::ElideMiddle, most);
    QList<Part> parts{{wrong, hasFix ? tokens().dim : tokens().text, language}};
    if (hasFix)
        parts << Part{arrow, tokens().dim, language} << Part{right, tokens().text, language};
    if (language == text::Language::Arabic)
        std::ranges::reverse(parts);
    paintParts(painter, line, direction == Qt::LeftToRight, parts);
}

// The words of both texts, in the order of the interface; a dash for what lacks.
void FindingDelegate::paintBothEnds(QPainter& painter, const QRect& line, Qt::LayoutDirection direction,
                                    const QModelIndex& index)
{
    const text::Language language = languageOf(index);
    const text::Language other = text::otherLanguage(language);
    const QString between = QStringLiteral("  ↔  ");
    const QFontMetrics metrics(fontOf(language), painter.device());
    const QFontMetrics otherMetrics(fontOf(other), painter.device());
    const int whole = line.width() - metrics.horizontalAdvance(between);
    const QString opposite = index.data(Opposite).toString();
    const QString there = opposite.isEmpty() ? QStringLiteral("—")
                                             : otherMetrics.elidedText(opposite, Qt::ElideRight, whole / 2);
    const QString here = metrics.elidedText(index.data(Words).toString(), Qt::ElideRight,
                                            whole - otherMetrics.horizontalAdvance(there));
    QList<Part> parts{{here, tokens().text, language},
                      {between, tokens().dim, language},
                      {there, opposite.isEmpty() ? tokens().dim : tokens().text, other}};
    if (direction == Qt::RightToLeft)
        std::ranges::reverse(parts);
    paintParts(painter, line, direction == Qt::LeftToRight, parts);
}

// From the left to the right, each in its own font.
void FindingDelegate::paintParts(QPainter& painter, const QRect& line, bool fromLeft,
                                 const QList<Part>& parts)
{
    const auto widthOf = [&painter](const Part& part) {
        return QFontMetrics(fontOf(part.language), painter.device()).horizontalAdvance(part.text);
    };
    int width = 0;
    for (const Part& part : parts)
        width += widthOf(part);
    int x = fromLeft ? line.left() : line.right() + 1 - width;
    const int baseline = line.top() + 17;
    for (const Part& part : parts) {
        // Else a lone quotation mark is mirrored.
        painter.setLayoutDirection(text::directionOf(part.language));
        painter.setFont(fontOf(part.language));
        painter.setPen(part.ink);
        painter.drawText(x, baseline, part.text);
        x += widthOf(part);
    }
}

} // namespace tarjuman::ui
