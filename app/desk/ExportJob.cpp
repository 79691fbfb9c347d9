#include "app/desk/ExportJob.h"

#include "app/base/Clock.h"
#include "app/base/WholeFile.h"
#include "app/pdf/sign/SignPdf.h"

#include <QCoreApplication>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;

static Result<std::optional<pdf::Signer>> signerOf(const ExportOrder& order)
{
    std::optional<pdf::Signer> signer;
    if (order.signing)
        signer = TRY(pdf::Signer::open(order.signing->certificate, order.signing->passPhrase));
    return signer;
}

Result<ExportOutcome> runExport(const ExportOrder& order, std::stop_token stop,
                                const base::Progress& progress)
{
    // A pass phrase that is wrong is said before the work is done.
    const std::optional<pdf::Signer> signer = TRY(signerOf(order));
    pdf::Exported exported = TRY(pdf::exportRelease(order.release, order.form, order.setup, stop, progress,
                                                    base::Clock::system().now()));
    if (stop.stop_requested()) {
        return Error{ErrorKind::Cancelled, QCoreApplication::translate(
                                               "ExportJob", "The export was stopped; no file was written.")};
    }
    if (signer)
        exported.bytes = TRY(pdf::signPdf(exported.bytes, *signer, QDateTime::currentDateTimeUtc()));
    if (!order.file.isEmpty())
        TRY(base::writeWhole(order.file, exported.bytes));
    return ExportOutcome{std::move(exported), order.file, signer ? signer->name() : QString()};
}

} // namespace tarjuman::desk
