#include "app/desk/ImportJob.h"

#include "app/base/GuardedFiles.h"
#include "app/desk/OwnForm.h"
#include "app/formats/Structure.h"
#include "app/formats/TextFile.h"

#include <QCoreApplication>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;
using text::Language;

static ImportedFile understood(const QString& name, const formats::TextFile& file,
                               std::optional<Language> given)
{
    ImportedFile imported;
    imported.file = name;
    imported.encoding = file.encoding;
    imported.notes = file.notes;
    imported.language = given.value_or(formats::languageOf(file.text));
    const formats::Structure structure = formats::structureOf(file.text);

    release::Release& release = imported.release;
    release.date = structure.date;
    release.place[imported.language] = structure.place;
    for (const formats::Part& part : structure.parts) {
        release.paragraphs[imported.language].append({release.takeParagraphId(), part.role, part.text});
        release::Pair pair;
        pair.count[imported.language] = 1;
        release.pairs.append(pair);
    }
    return imported;
}

static Result<ImportedFile> readFile(const QString& name, std::optional<Language> language)
{
    TRY(base::refusalToRead(name));
    if (auto own = readOwnForm(name))
        return std::move(*own);
    return understood(name, TRY(formats::readTextFile(name)), language);
}

Result<QList<ImportedFile>> readFiles(const QStringList& files, std::stop_token stop,
                                      std::optional<Language> language)
{
    QList<ImportedFile> imported;
    for (const QString& name : files) {
        if (stop.stop_requested()) {
            return Error{ErrorKind::Cancelled, QCoreApplication::translate(
                                                   "ImportJob", "Reading was stopped; nothing was stored.")};
        }
        auto file = readFile(name, language);
        if (!file && files.size() > 1)
            file.error().message =
                QCoreApplication::translate("ImportJob", "“%1”: %2").arg(name, file.error().message);
        imported.append(TRY(std::move(file)));
    }
    return imported;
}

} // namespace tarjuman::desk
