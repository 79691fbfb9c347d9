#include "app/desk/tools/PdfCheck.h"

#include "app/base/GuardedFiles.h"
#include "app/conformance/ConformanceModule.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPluginLoader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;

static QList<BrokenRule> gather(const QList<conformance::Fault>& faults)
{
    constexpr qsizetype mostPlaces = 3;
    QList<BrokenRule> rules;
    for (const conformance::Fault& fault : faults) {
        auto place = std::find_if(rules.begin(), rules.end(),
                                  [&](const BrokenRule& known) { return known.rule == fault.rule; });
        if (place == rules.end())
            place = rules.insert(rules.end(), {fault.rule});
        ++place->count;
        const QString where = fault.detail.simplified();
        if (!where.isEmpty() && place->places.size() < mostPlaces)
            place->places.append(where);
    }
    return rules;
}

// The module lies beside the program, or in its folder of libraries once it is installed. It stays loaded:
// what it answers may point into it.
static Result<const conformance::Checker*> loadedChecker()
{
    const QDir program(QCoreApplication::applicationDirPath());
    QCoreApplication::addLibraryPath(program.filePath(QStringLiteral(TARJUMAN_MODULE_FOLDER)));
    QPluginLoader loader(u"tarjuman-conformance"_s);
    loader.setLoadHints(QLibrary::PreventUnloadHint);
    if (const auto* checker = qobject_cast<conformance::Checker*>(loader.instance()))
        return checker;
    return Error{ErrorKind::Missing,
                 QCoreApplication::translate(
                     "Pdf", "The part of Tarjuman that checks PDF files is missing; install Tarjuman again."),
                 loader.errorString()};
}

Result<QList<BrokenRule>> checkPdf(const QString& file)
{
    constexpr qint64 mostBytes = qint64{256} * 1024 * 1024;
    TRY(base::refusalToRead(file));
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::BadInput, QCoreApplication::translate("Pdf", "The file cannot be read."),
                     source.errorString()};
    if (source.size() > mostBytes)
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("Pdf", "The file is larger than 256 MB, so it is not checked.")};
    return gather(TRY(TRY(loadedChecker())->check(source.readAll())));
}

} // namespace tarjuman::desk
