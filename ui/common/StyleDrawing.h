// How HouseStyle draws each kind of widget: free functions on a painter, one a kind, so that the style itself
// only says who draws what. They read the present tokens. The window's thread.
#pragma once

#include <QStyleOption>

#include <optional>

class QPainter;

namespace tarjuman::ui {

enum class Manner;

namespace drawing {

constexpr qreal cornerRadius = 6;

// A ground with an optional frame of one pixel, drawn sharp.
void box(QPainter& painter, const QRect& rect, const QColor& ground, const QColor& frame,
         qreal radius = cornerRadius);
// The ring of keyboard focus: two pixels of accent along the edge of `rect`.
void focusRing(QPainter& painter, const QRect& rect, qreal radius = cornerRadius);
// The ground of a row that is chosen or under the pointer.
void rowGround(QPainter& painter, const QRect& card, const QStyleOption& option);
// The same for a row that shows by itself where the keyboard is.
void rowCard(QPainter& painter, const QRect& card, const QStyleOption& option);

void buttonGround(QPainter& painter, const QStyleOption& option, Manner manner);
void buttonLabel(QPainter& painter, const QStyleOptionButton& option, Manner manner);
void toolButton(QPainter& painter, const QStyleOptionToolButton& option, Manner manner);
void fieldGround(QPainter& painter, const QStyleOption& option);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option);
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& thumb);
void progressBar(QPainter& painter, const QStyleOptionProgressBar& option);
void tab(QPainter& painter, const QStyleOptionTab& option);
void menuItem(QPainter& painter, const QStyleOptionMenuItem& option);
// Menus, tool tips and rows of item views.
void panel(QPainter& painter, const QStyleOption& option, QStyle::PrimitiveElement element);

// The head of a table, with words and without; a cell of a row that may be chosen.
void headGround(QPainter& painter, const QRect& rect);
void tableHead(QPainter& painter, const QStyleOptionHeader& option);
void tableCell(QPainter& painter, const QStyleOption& option);

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);
QSize toolButtonSize(const QStyleOptionToolButton& option);

// Where the parts stand; nothing for a part that Fusion may place.
QRect scrollBarThumb(const QStyleOptionSlider& option);
std::optional<QRect> scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
std::optional<QRect> comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part);
std::optional<QRect> spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part);

} // namespace drawing
} // namespace tarjuman::ui
