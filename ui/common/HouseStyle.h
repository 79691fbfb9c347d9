// The look of ordinary widgets: Qt's Fusion, drawn flat with the program's tokens and measures. Owned by
// QApplication; the window's thread. Style sheets are not used: what they style no longer comes from here.
//
// A widget asks for another manner by a dynamic property, set with setManner().
#pragma once

#include <QProxyStyle>

namespace tarjuman::ui {

enum class Manner {
    Plain,   // as the widget is
    Main,    // the one filled accent button of a screen
    Tinted,  // a second button, on tint
    Quiet,   // no frame and no ground at rest
    Chosen,  // quiet, and on: what it opened is open
    Segment, // a choice of a segment control
    Field,   // a text edit of several lines, framed as a field
};

void setManner(QWidget* widget, Manner manner);
Manner mannerOf(const QWidget* widget);

class HouseStyle : public QProxyStyle {
    Q_OBJECT
public:
    HouseStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    QPalette standardPalette() const override;
};

} // namespace tarjuman::ui
