// The page templates of the house as one value of the archive, and the two that the program brings along.
#pragma once

#include "app/base/Result.h"
#include "app/pdf/setup/PageSetup.h"

#include <QList>

namespace tarjuman::desk {

// The name of the value in the archive.
QString templatesSetting();
QList<pdf::PageSetup> defaultTemplates();

// An empty value, never set, gives the defaults.
QByteArray templatesToJson(const QList<pdf::PageSetup>& templates);
base::Result<QList<pdf::PageSetup>> templatesFromJson(const QByteArray& json);

} // namespace tarjuman::desk
