#include "app/desk/PdfCheck.h"

#include "app/pdf/ConformanceCheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;

static QList<BrokenRule> gather(const QList<pdf::Fault>& faults)
{
    constexpr qsizetype mostPlaces = 3;
    QList<BrokenRule> rules;
    for (const pdf::Fault& fault : faults) {
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

Result<QList<BrokenRule>> checkPdf(const QString& file)
{
    constexpr qint64 mostBytes = qint64{256} * 1024 * 1024;
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::BadInput, QCoreApplication::translate("Pdf", "The file cannot be read."),
                     source.errorString()};
    if (source.size() > mostBytes)
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("Pdf", "The file is larger than 256 MB, so it is not checked.")};
    return gather(TRY(pdf::checkConformance(source.readAll())));
}

} // namespace tarjuman::desk
