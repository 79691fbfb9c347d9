#include "app/desk/ExportJob.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;

static Result<void> writeFile(const QString& name, const QByteArray& bytes)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorKind::Output,
                 QCoreApplication::translate(
                     "ExportJob", "The file “%1” could not be written; what was there before is unchanged. "
                                  "Choose another folder or make room on the disk.")
                     .arg(name),
                 file.errorString()};
}

Result<ExportOutcome> runExport(const ExportOrder& order, std::stop_token stop,
                                const base::Progress& progress)
{
    pdf::Exported exported = TRY(pdf::exportRelease(order.release, order.form, order.setup, stop, progress));
    if (stop.stop_requested()) {
        return Error{ErrorKind::Cancelled, QCoreApplication::translate(
                                               "ExportJob", "The export was stopped; no file was written.")};
    }
    if (!order.file.isEmpty())
        TRY(writeFile(order.file, exported.bytes));
    return ExportOutcome{std::move(exported), order.file};
}

} // namespace tarjuman::desk
