#include "ui/common/HouseStyle.h"

#include "ui/common/MenuLetters.h"
#include "ui/common/Palette.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>

#include <optional>
#include <utility>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char mannerProperty[] = "tarjumanManner";
constexpr char hasLetters[] = "tarjumanLetters";
constexpr int lowestControl = 32;
constexpr int lowestRow = 28;

template <typename Option>
const Option& as(const QStyleOption* option)
{
    return *static_cast<const Option*>(option);
}

// A line edit inside a spin or combo box stands on the box's own ground.
bool standsInAnotherField(const QWidget* widget)
{
    if (!widget || mannerOf(widget) == Manner::Quiet)
        return widget != nullptr;
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent);
}

// What opens under a combo box; without a frame it would look like a part of what it covers.
bool isComboList(const QWidget* widget)
{
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

} // namespace

void setManner(QWidget* widget, Manner manner)
{
    widget->setProperty(mannerProperty, static_cast<int>(manner));
    QEvent changed(QEvent::StyleChange); // frames reckon their width anew
    QCoreApplication::sendEvent(widget, &changed);
    widget->update();
}

Manner mannerOf(const QWidget* widget)
{
    return widget ? static_cast<Manner>(widget->property(mannerProperty).toInt()) : Manner::Plain;
}

HouseStyle::HouseStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

QPalette HouseStyle::standardPalette() const
{
    return paletteOf(tokens());
}

void HouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* menu = qobject_cast<QMenu*>(widget); menu && !menu->property(hasLetters).toBool()) {
        menu->setProperty(hasLetters, true); // a menu is polished again when the colours change
        lettersFor(*menu);
    }
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_DefaultFrameWidth && mannerOf(widget) == Manner::Field)
        return 6;
    if (metric == PM_DefaultFrameWidth && isComboList(widget))
        return 1;
    static constexpr std::pair<PixelMetric, int> measures[] = {
        {PM_ToolBarIconSize, 20},      {PM_ButtonIconSize, 20},          {PM_SmallIconSize, 16},
        {PM_ListViewIconSize, 16},     {PM_ScrollBarExtent, 12},         {PM_ScrollView_ScrollBarSpacing, 0},
        {PM_ToolBarFrameWidth, 0},     {PM_ToolBarItemMargin, 0},        {PM_ToolBarItemSpacing, 8},
        {PM_ButtonShiftHorizontal, 0}, {PM_ButtonShiftVertical, 0},      {PM_TabBarBaseOverlap, 0},
        {PM_DefaultFrameWidth, 0},     {PM_SpinBoxFrameWidth, 0},        {PM_ComboBoxFrameWidth, 0},
        {PM_LayoutLeftMargin, 16},     {PM_LayoutTopMargin, 16},         {PM_LayoutRightMargin, 16},
        {PM_LayoutBottomMargin, 16},   {PM_LayoutHorizontalSpacing, 8},  {PM_LayoutVerticalSpacing, 8},
        {PM_CheckBoxLabelSpacing, 8},  {PM_RadioButtonLabelSpacing, 8},  {PM_IndicatorWidth, 18},
        {PM_IndicatorHeight, 18},      {PM_ExclusiveIndicatorWidth, 18}, {PM_ExclusiveIndicatorHeight, 18},
        {PM_SplitterWidth, 1},         {PM_MenuPanelWidth, 1},           {PM_MenuVMargin, 4},
        {PM_MenuHMargin, 0},           {PM_TextCursorWidth, 2},          {PM_FocusFrameHMargin, 8},
        {PM_TabBarTabHSpace, 16},
    };
    for (const auto& [measured, pixels] : measures) {
        if (measured == metric)
            return pixels;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // the main button last in every dialog
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_ToolButton:
        return drawing::toolButtonSize(as<QStyleOptionToolButton>(option));
    case CT_PushButton:
        size.rwidth() += 24;
        size.setHeight(qMax(contents.height() + 8, lowestControl));
        return size;
    case CT_SpinBox:
        return {contents.width() + 76, qMax(contents.height(), lowestControl)}; // its field brings its room
    case CT_LineEdit:
        size.rwidth() += 16;
        size.setHeight(qMax(contents.height() + 6, lowestControl));
        return size;
    case CT_ComboBox:
        size.setWidth(contents.width() + 48);
        size.setHeight(qMax(contents.height() + 6, lowestControl));
        return size;
    case CT_MenuItem:
        return drawing::menuItemSize(as<QStyleOptionMenuItem>(option), contents);
    case CT_ItemViewItem:
        size.setHeight(qMax(size.height(), lowestRow));
        return size;
    case CT_HeaderSection:
        return {size.width(), qMax(size.height(), lowestRow)};
    case CT_TabBarTab:
        return {size.width(), qMax(size.height(), 36)};
    default:
        return size;
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return option->rect.adjusted(8, 0, -8, 0);
    case SE_PushButtonFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    std::optional<QRect> ours;
    if (control == CC_ScrollBar)
        ours = drawing::scrollBarPart(as<QStyleOptionSlider>(option), part);
    else if (control == CC_ComboBox)
        ours = drawing::comboBoxPart(as<QStyleOptionComboBox>(option), part);
    else if (control == CC_SpinBox)
        ours = drawing::spinBoxPart(as<QStyleOptionSpinBox>(option), part);
    return ours ? *ours : QProxyStyle::subControlRect(control, option, part, widget);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case PE_FrameLineEdit:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return drawing::buttonGround(*painter, *option, mannerOf(widget));
    case PE_PanelLineEdit:
        if (!standsInAnotherField(widget))
            drawing::fieldGround(*painter, *option);
        return;
    case PE_Frame:
        if (mannerOf(widget) == Manner::Field)
            drawing::fieldGround(*painter, *option);
        else if (isComboList(widget))
            drawing::box(*painter, option->rect, tokens().base, tokens().control, 0);
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            drawing::focusRing(*painter, option->rect);
        return;
    case PE_IndicatorCheckBox:
        return drawing::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return drawing::radioButton(*painter, *option);
    case PE_PanelItemViewItem:
        if (qobject_cast<const QTableView*>(widget))
            return drawing::tableCell(*painter, *option);
        return drawing::panel(*painter, *option, element);
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        return drawing::panel(*painter, *option, element);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return drawing::buttonGround(*painter, *option, mannerOf(widget));
    case CE_PushButtonLabel:
        return drawing::buttonLabel(*painter, as<QStyleOptionButton>(option), mannerOf(widget));
    case CE_ProgressBar:
        return drawing::progressBar(*painter, as<QStyleOptionProgressBar>(option));
    case CE_TabBarTabShape:
        return drawing::tab(*painter, as<QStyleOptionTab>(option));
    case CE_MenuItem:
        return drawing::menuItem(*painter, as<QStyleOptionMenuItem>(option));
    case CE_MenuEmptyArea:
        return;
    case CE_Header:
        return drawing::tableHead(*painter, as<QStyleOptionHeader>(option));
    case CE_HeaderEmptyArea:
        return drawing::headGround(*painter, option->rect);
    case CE_Splitter:
        painter->fillRect(option->rect, tokens().line);
        return;
    case CE_ComboBoxLabel: {
        // Fusion cuts a choice that is too long for the field in the middle of a letter.
        QStyleOptionComboBox box = as<QStyleOptionComboBox>(option);
        const int room = subControlRect(CC_ComboBox, &box, SC_ComboBoxEditField, widget).width() - 8;
        box.currentText = box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, room);
        QProxyStyle::drawControl(element, &box, painter, widget);
        return;
    }
    case CE_ItemViewItem: {
        QStyleOptionViewItem item = as<QStyleOptionViewItem>(option);
        item.palette.setColor(QPalette::All, QPalette::HighlightedText, tokens().text);
        QProxyStyle::drawControl(element, &item, painter, widget);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar: {
        const auto& bar = as<QStyleOptionSlider>(option);
        return drawing::scrollBar(*painter, bar, drawing::scrollBarThumb(bar));
    }
    case CC_ComboBox:
        return drawing::comboBox(*painter, as<QStyleOptionComboBox>(option));
    case CC_SpinBox:
        return drawing::spinBox(*painter, as<QStyleOptionSpinBox>(option),
                                subControlRect(control, option, SC_SpinBoxUp, widget),
                                subControlRect(control, option, SC_SpinBoxDown, widget));
    case CC_ToolButton:
        return drawing::toolButton(*painter, as<QStyleOptionToolButton>(option), mannerOf(widget));
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace tarjuman::ui
