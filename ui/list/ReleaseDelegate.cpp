#include "ui/list/ReleaseDelegate.h"

#include "ui/common/Fonts.h"
#include "ui/common/Interface.h"
#include "ui/common/StatusWords.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"
#include "ui/list/ReleaseListModel.h"

#include <QPainter>
#include <QTextLayout>

namespace tarjuman::ui {

using release::ReleaseId;
using release::Status;
using text::Language;

namespace {

constexpr int inset = 8;
constexpr int textInset = 20;
constexpr int lineHeight = 19;
constexpr int stateIcon = 14;
constexpr int reach = 8;

QString titleIn(const QModelIndex& index, Language language)
{
    return index
        .data(language == Language::French ? ReleaseListModel::FrenchTitleRole
                                           : ReleaseListModel::ArabicTitleRole)
        .toString();
}

// One line, cut at the end of its own direction. A line lower than its letters cuts none of them: what is set
// below and above Arabic letters reaches into the gaps between the lines.
void drawLine(QPainter& painter, const QRect& place, const QString& text, Qt::LayoutDirection direction)
{
    QTextOption option((direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute |
                       Qt::AlignVCenter);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
    painter.drawText(QRectF(place).adjusted(0, -reach, 0, reach), shown, option);
}

// Each title stands on the side of its own language, whatever the interface.
void drawLine(QPainter& painter, const QRect& place, const QString& text, Language language)
{
    drawLine(painter, place, text, text::directionOf(language));
}

QString missing(Language language)
{
    return language == Language::French ? ReleaseDelegate::tr("No French yet")
                                        : ReleaseDelegate::tr("No Arabic yet");
}

} // namespace

ReleaseDelegate::ReleaseDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_titleFont(uiFont(FontRole::Strong))
    , m_otherFont(uiFont())
    , m_footFont(uiFont(FontRole::Second))
{
}

QSize ReleaseDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, rowHeight};
}

void ReleaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const Language leading = leadingLanguage();
    const Language first =
        titleIn(index, leading).isEmpty() && !titleIn(index, text::otherLanguage(leading)).isEmpty()
            ? text::otherLanguage(leading)
            : leading;
    const QRect column = option.rect.adjusted(textInset, 10, -textInset, -8);
    const QString title = titleIn(index, first);
    int top = column.top();
    if (title.isEmpty()) {
        painter->setFont(m_titleFont);
        painter->setPen(tokens().dim);
        drawLine(*painter, QRect(column.left(), top, column.width(), lineHeight), tr("Without a title"),
                 option.direction);
    } else {
        top += paintTitle(*painter, column, title, first) * lineHeight;
        const Language second = text::otherLanguage(first);
        const QRect line(column.left(), top + 2, column.width(), lineHeight + 2);
        if (titleIn(index, second).isEmpty()) {
            painter->setFont(m_otherFont);
            painter->setPen(tokens().dim);
            drawLine(*painter, line, missing(second), option.direction);
        } else {
            paintOtherTitle(*painter, line, titleIn(index, second), second);
        }
    }
    paintFoot(*painter, QRect(column.left(), option.rect.bottom() - 27, column.width(), 18), option.direction,
              index);
    painter->restore();
}

void ReleaseDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const QRect card = option.rect.adjusted(inset, 0, -inset, 0);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        drawing::box(painter, card, tokens().tint, tokens().outline);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        drawing::box(painter, card, tokens().hover, Qt::transparent);
    else
        painter.fillRect(QRect(option.rect.left() + textInset, option.rect.bottom(),
                               option.rect.width() - 2 * textInset, 1),
                         tokens().line);
    const auto id = ReleaseId{index.data(ReleaseListModel::IdRole).toLongLong()};
    if (id == m_open && m_open != ReleaseId::None) {
        const QRect bar(card.left(), card.top() + 12, 3, card.height() - 24);
        drawing::box(painter, QStyle::visualRect(option.direction, option.rect, bar), tokens().accent,
                     Qt::transparent, 1.5);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        drawing::focusRing(painter, card);
}

int ReleaseDelegate::paintTitle(QPainter& painter, const QRect& place, const QString& title,
                                Language language) const
{
    painter.setFont(m_titleFont);
    painter.setPen(tokens().text);
    QTextLayout layout(title, m_titleFont, painter.device());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    const int length = line.textLength();
    layout.endLayout();
    const QRect first(place.left(), place.top(), place.width(), lineHeight);
    if (length >= title.size()) {
        drawLine(painter, first, title, language);
        return 1;
    }
    drawLine(painter, first, title.left(length).trimmed(), language);
    drawLine(painter, first.translated(0, lineHeight), title.mid(length), language);
    return 2;
}

void ReleaseDelegate::paintOtherTitle(QPainter& painter, const QRect& place, const QString& title,
                                      Language language) const
{
    painter.setFont(m_otherFont);
    painter.setPen(tokens().dim);
    drawLine(painter, place, title, language);
}

void ReleaseDelegate::paintFoot(QPainter& painter, const QRect& place, Qt::LayoutDirection direction,
                                const QModelIndex& index) const
{
    if (const auto deleted = index.data(ReleaseListModel::DeletedRole).toDateTime(); deleted.isValid()) {
        painter.setFont(m_footFont);
        painter.setPen(tokens().dim);
        painter.drawText(
            place,
            static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) |
                Qt::TextDontClip,
            painter.fontMetrics().elidedText(deletedWords(deleted), Qt::ElideRight, place.width()));
        return;
    }
    const auto status = static_cast<Status>(index.data(ReleaseListModel::StatusRole).toInt());
    const bool isHeld = isUnderEmbargo(index.data(ReleaseListModel::EmbargoRole).toDateTime(),
                                       QDateTime::currentDateTimeUtc());
    const QString word = isHeld ? tr("Embargo") : wordOf(status);
    const QColor colour = !isHeld && toneOf(status) == IconTone::Accent ? tokens().accent : tokens().dim;
    painter.setFont(m_footFont);
    painter.setPen(tokens().dim);
    const int wordWidth = painter.fontMetrics().horizontalAdvance(word);
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(direction, place, rect); };
    const auto aligned = [&](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(direction, side) | Qt::AlignVCenter) |
               Qt::TextDontClip;
    };
    painter.drawText(visual(QRect(place.right() + 1 - wordWidth, place.top(), wordWidth, place.height())),
                     aligned(Qt::AlignRight), word);
    const QRect mark(place.right() - wordWidth - 6 - stateIcon, place.top() + 2, stateIcon, stateIcon);
    painter.drawPixmap(visual(mark).topLeft(), iconPixmap(isHeld ? IconName::Lock : iconOf(status), colour,
                                                          stateIcon, painter.device()->devicePixelRatioF()));
    painter.drawText(visual(QRect(place.left(), place.top(), mark.left() - place.left() - 8, place.height())),
                     aligned(Qt::AlignLeft), shownDate(index.data(ReleaseListModel::DateRole).toDate()));
}

} // namespace tarjuman::ui
