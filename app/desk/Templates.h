// The page templates of the house as one value of the archive, and the two that the program brings along.
#pragma once

#include "app/base/Result.h"
#include "app/pdf/setup/PageSetup.h"

#include <QFuture>
#include <QList>

namespace tarjuman::desk {

class Archive;

// In the reader's order; the program's own when the house has none yet.
QFuture<base::Result<QList<pdf::PageSetup>>> storedTemplates(Archive& archive);
QFuture<base::Result<void>> storeTemplates(Archive& archive, const QList<pdf::PageSetup>& templates);

QList<pdf::PageSetup> defaultTemplates();

// An empty value, never set, gives the defaults.
QByteArray templatesToJson(const QList<pdf::PageSetup>& templates);
base::Result<QList<pdf::PageSetup>> templatesFromJson(const QByteArray& json);

} // namespace tarjuman::desk
