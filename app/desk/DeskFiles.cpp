// The part of Desk that reads other people's files and makes the house's own.
#include "app/base/Workers.h"
#include "app/desk/Desk.h"
#include "app/desk/ExportJob.h"
#include "app/desk/ImportJob.h"
#include "app/desk/Templates.h"
#include "app/storage/Store.h"

#include <QtConcurrentRun>

namespace tarjuman::desk {

using base::Result;

QFuture<Result<QList<ImportedFile>>> Desk::readFiles(const QStringList& files, std::stop_token stop,
                                                     std::optional<text::Language> language)
{
    return QtConcurrent::run(&base::workers(), [=] { return desk::readFiles(files, stop, language); });
}

QFuture<Result<ExportOutcome>> Desk::exportPdf(const ExportOrder& order, std::stop_token stop,
                                               const base::Progress& progress)
{
    return QtConcurrent::run(&base::workers(), [=] { return runExport(order, stop, progress); });
}

QFuture<Result<QList<pdf::PageSetup>>> Desk::templates()
{
    return store()->setting(templatesSetting()).then([](const Result<QByteArray>& bytes) {
        return bytes ? templatesFromJson(*bytes) : Result<QList<pdf::PageSetup>>(bytes.error());
    });
}

QFuture<Result<void>> Desk::saveTemplates(const QList<pdf::PageSetup>& templates)
{
    return store()->setSetting(templatesSetting(), templatesToJson(templates));
}

} // namespace tarjuman::desk
