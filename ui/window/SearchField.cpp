#include "ui/window/SearchField.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icon.h"
#include "ui/common/Tokens.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"searchField"_s);
    setPlaceholderText(tr("Search a release, an action…"));
    setAccessibleName(tr("Search"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(440);
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    setTextMargins(fromRight ? 8 : 26, 0, fromRight ? 26 : 8, 0);
    if (fromRight) // the empty field would follow the keyboard's direction
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void SearchField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT focused();
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        return;
    case Qt::Key_PageUp:
        Q_EMIT stepped(-8);
        return;
    case Qt::Key_PageDown:
        Q_EMIT stepped(8);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT confirmed();
        return;
    case Qt::Key_Escape:
        Q_EMIT dismissed();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto visual = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    painter.drawPixmap(visual(QRect(11, 8, 16, 16)).topLeft(),
                       iconPixmap(IconName::Search, tokens().dim, 16, devicePixelRatioF()));
    if (!text().isEmpty() || width() < 300)
        return;
    painter.setFont(uiFont(FontRole::Second));
    painter.setPen(tokens().dim);
    const Qt::Alignment end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.drawText(visual(rect().adjusted(0, 0, -10, 0)), static_cast<int>(end | Qt::AlignVCenter),
                     QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText));
}

} // namespace tarjuman::ui
