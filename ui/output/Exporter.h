// The one act of the desk that this room needs, as a function: the pane passes Desk::exportPdf, a test passes
// what it likes. Called on the window's thread.
#pragma once

#include "app/desk/Desk.h"

#include <functional>

namespace tarjuman::ui {

using Exporter = std::function<QFuture<base::Result<desk::ExportOutcome>>(
    const desk::ExportOrder& order, std::stop_token stop, const base::Progress& progress)>;

inline Exporter exporterOf(desk::Desk& desk)
{
    return [&desk](const desk::ExportOrder& order, std::stop_token stop, const base::Progress& progress) {
        return desk.exportPdf(order, std::move(stop), progress);
    };
}

} // namespace tarjuman::ui
