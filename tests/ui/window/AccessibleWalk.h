// What a screen reader finds: every accessible object below a widget that is shown, with its path for
// messages.
#pragma once

#include <QAccessible>
#include <QWidget>

#include <functional>

namespace tarjuman::ui::test {

// Whether it takes the reader's keys or clicks.
inline bool isInteractive(const QAccessibleInterface& thing)
{
    switch (thing.role()) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::PageTab:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::MenuItem:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

// Widgets of Qt's own within another: the list of a combo box, the field of a spin box, scroll bars.
inline bool isInner(const QWidget& widget)
{
    return widget.objectName().startsWith(QLatin1StringView("qt_"));
}

inline void walk(QAccessibleInterface* thing, const QString& path,
                 const std::function<void(QAccessibleInterface&, const QString&)>& look)
{
    if (!thing || !thing->isValid())
        return;
    auto* widget = qobject_cast<QWidget*>(thing->object());
    if (widget && (!widget->isVisible() || isInner(*widget)))
        return;
    const QString here = path + u'/' +
                         (thing->object() ? QLatin1StringView(thing->object()->metaObject()->className()) +
                                                u':' + thing->object()->objectName()
                                          : QString::number(thing->role()));
    look(*thing, here);
    for (int i = 0; i < std::min(thing->childCount(), 60); ++i)
        walk(thing->child(i), here, look);
}

// Interactive things without a name, and things that take the focus without a role.
inline QStringList namelessIn(QWidget* root)
{
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(root), {},
         [&found](QAccessibleInterface& thing, const QString& path) {
             const auto* widget = qobject_cast<QWidget*>(thing.object());
             const bool takesFocus = widget && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                                     !widget->focusProxy() && !widget->isWindow();
             const bool hasRole = thing.role() != QAccessible::NoRole && thing.role() != QAccessible::Client;
             if (takesFocus && !hasRole)
                 found << path + QStringLiteral(" has no role");
             if ((takesFocus || isInteractive(thing)) && thing.text(QAccessible::Name).trimmed().isEmpty())
                 found << path + QStringLiteral(" has no name, role %1").arg(int(thing.role()));
         });
    return found;
}

} // namespace tarjuman::ui::test
