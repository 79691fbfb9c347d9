#include "app/desk/ExportJob.h"

#include "app/base/Clock.h"
#include "app/base/WholeFile.h"

#include <QCoreApplication>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;

Result<ExportOutcome> runExport(const ExportOrder& order, std::stop_token stop,
                                const base::Progress& progress)
{
    pdf::Exported exported = TRY(pdf::exportRelease(order.release, order.form, order.setup, stop, progress,
                                                    base::Clock::system().now()));
    if (stop.stop_requested()) {
        return Error{ErrorKind::Cancelled, QCoreApplication::translate(
                                               "ExportJob", "The export was stopped; no file was written.")};
    }
    if (!order.file.isEmpty())
        TRY(base::writeWhole(order.file, exported.bytes));
    return ExportOutcome{std::move(exported), order.file};
}

} // namespace tarjuman::desk
