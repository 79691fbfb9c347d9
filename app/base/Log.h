// Logging categories of the house, one a room: QT_LOGGING_RULES="tarjuman.storage=true" turns one on.
// Texts of releases never go into a log.
#pragma once

#include <QLoggingCategory>

namespace tarjuman::base {

Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logSpelling)
Q_DECLARE_LOGGING_CATEGORY(logPdf)
Q_DECLARE_LOGGING_CATEGORY(logDesk)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace tarjuman::base
