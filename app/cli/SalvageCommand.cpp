// "salvage DAMAGED NEW": what can still be read of a damaged archive, into a new one.
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/Status.h"
#include "app/desk/SalvageJob.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

using base::ErrorKind;
using base::Result;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// A doubt about the whole archive has no release.
QJsonObject recordOf(const desk::SalvageDoubt& doubt)
{
    const bool ofRelease = doubt.release != release::ReleaseId::None;
    QJsonObject record{
        {u"release"_s, ofRelease ? QJsonValue(static_cast<qint64>(doubt.release)) : QJsonValue()},
        {u"title"_s, QJsonObject{{u"fr"_s, doubt.title.french}, {u"ar"_s, doubt.title.arabic}}},
        {u"reason"_s, doubt.reason}};
    if (doubt.language)
        record.insert(u"language"_s, text::tagOf(*doubt.language));
    if (doubt.paragraph > 0)
        record.insert(u"paragraph"_s, doubt.paragraph);
    return record;
}

Result<desk::Salvaged> salvaged(const Invocation& call)
{
    ProgressLine progress;
    return desk::salvageArchive(call.positional().at(0), call.positional().at(1), call.stop(),
                                [&progress](int done, int total) { progress.show(done, total); });
}

} // namespace

int salvageArchive(Invocation& call)
{
    call.takesPositional(u"DAMAGED"_s, Sentences::tr("The damaged archive; it is left as it is."));
    call.takesPositional(u"NEW"_s, Sentences::tr("The archive to make; no file may have this name yet."));
    if (const auto status = call.read())
        return *status;
    if (call.positional().size() != 2)
        return call.wrongUsage(Sentences::tr("Name the damaged archive and the new one."));
    const auto outcome = salvaged(call);
    if (!outcome) {
        const bool ofDamaged = outcome.error().kind == ErrorKind::BadInput;
        return complain(outcome.error().kind == ErrorKind::Usage ? u"salvage"_s
                                                                 : call.positional().at(ofDamaged ? 0 : 1),
                        outcome.error());
    }
    QJsonArray doubts;
    for (const desk::SalvageDoubt& doubt : outcome->doubts)
        doubts.append(recordOf(doubt));
    printRecord({{u"releases"_s, outcome->releases},
                 {u"deleted"_s, outcome->deleted},
                 {u"paragraphs"_s, outcome->paragraphs},
                 {u"doubtful"_s, doubts}});
    return doubts.isEmpty() ? Done : Findings;
}

} // namespace tarjuman::cli
