#include "ui/common/RoleName.h"

#include <QCoreApplication>

namespace tarjuman::ui {

QString nameOf(release::Role role)
{
    using release::Role;
    constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("tarjuman::ui::RoleName", "Mention"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RoleName", "Embargo"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RoleName", "Kind"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RoleName", "Reference"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RoleName", "Title"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RoleName", "Subtitle"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RoleName", "Dateline"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RoleName", "Lead"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RoleName", "Body"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RoleName", "Quotation"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RoleName", "List item"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RoleName", "About"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RoleName", "End mark"),
        QT_TRANSLATE_NOOP("tarjuman::ui::RoleName", "Contact"),
    };
    static_assert(std::size(names) == std::size(release::allRoles));
    return QCoreApplication::translate("tarjuman::ui::RoleName", names[static_cast<int>(role)]);
}

} // namespace tarjuman::ui
