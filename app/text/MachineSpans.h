// Where a text is written for machines: addresses, names of files, paths, options and code. No rule of
// typography reaches there. Pure; any thread.
#pragma once

#include "app/text/NumberlessSpans.h"

namespace tarjuman::text {

QList<Span> machineSpans(QStringView text); // in order

} // namespace tarjuman::text
