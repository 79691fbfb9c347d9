#include "ui/window/PaneGrip.h"

#include "ui/common/Tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

PaneGrip::PaneGrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"paneGrip"_s);
    setCursor(Qt::SplitHCursor);
}

void PaneGrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT dragged(mapToParent(event->position().toPoint()).x());
}

void PaneGrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect line = QStyle::visualRect(layoutDirection(), rect(), QRect(3, 0, 1, height()));
    painter.fillRect(line, tokens().line);
}

} // namespace tarjuman::ui
