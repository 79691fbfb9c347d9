#include "ui/window/Feature.h"

namespace tarjuman::ui {

void Feature::takeArchive() {}

void Feature::setRelease(const std::shared_ptr<desk::OpenRelease>&) {}

void Feature::renew(const WindowState&) {}

QList<QAction*> Feature::actions() const
{
    return {};
}

void Feature::restorePlace(const WindowPlace&) {}

void Feature::storePlace(WindowPlace&) const {}

} // namespace tarjuman::ui
