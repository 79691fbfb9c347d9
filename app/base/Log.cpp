#include "app/base/Log.h"

namespace tarjuman::base {

Q_LOGGING_CATEGORY(logStorage, "tarjuman.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(logSpelling, "tarjuman.spelling", QtWarningMsg)
Q_LOGGING_CATEGORY(logPdf, "tarjuman.pdf", QtWarningMsg)
Q_LOGGING_CATEGORY(logDesk, "tarjuman.desk", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "tarjuman.ui", QtWarningMsg)

} // namespace tarjuman::base
