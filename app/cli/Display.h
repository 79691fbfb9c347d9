// Whether there is a display to open a window on; asked before Qt, which would end the program without one.
#pragma once

#include <QStringList>

namespace tarjuman::cli {

// `arguments`: the program's; they may name another platform ("-platform offscreen"), as QT_QPA_PLATFORM may.
bool hasDisplay(const QStringList& arguments);

} // namespace tarjuman::cli
