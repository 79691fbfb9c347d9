// A sheet of white paper with a soft shadow of 6 px, as it lies on the desk behind PDF pages.
#pragma once

class QPainter;
class QRect;

namespace tarjuman::ui {

void paintPaper(QPainter& painter, const QRect& sheet);

} // namespace tarjuman::ui
