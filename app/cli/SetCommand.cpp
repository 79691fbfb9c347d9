#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/Status.h"
#include "app/desk/Releases.h"
#include "app/desk/SaveRules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

using base::Error;
using base::ErrorKind;
using base::Result;
using release::Release;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error wrong(const QString& sentence)
{
    return {ErrorKind::Usage, sentence};
}

Result<void> setDate(const QString& value, Release& release)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!date.isValid() && value != u"none")
        return wrong(Sentences::tr("A date is written 2024-05-22; “none” takes it away."));
    release.date = date;
    return {};
}

Result<void> setEmbargo(const QString& value, Release& release)
{
    const QDateTime until = QDateTime::fromString(value, Qt::ISODate);
    const bool zoned = until.isValid() && until.timeSpec() != Qt::LocalTime;
    if (!zoned && value != u"none")
        return wrong(Sentences::tr(
            "An embargo is written 2024-05-22T10:00:00+03:00, with its zone; “none” lifts it."));
    release.embargoUntil = zoned ? until : QDateTime();
    return {};
}

Result<void> apply(const Invocation& call, Release& release)
{
    if (call.has(u"status"_s)) {
        const auto status = release::statusFromKey(call.value(u"status"_s));
        if (!status)
            return wrong(Sentences::tr("There is no status “%1”.").arg(call.value(u"status"_s)));
        release.status = *status;
    }
    if (call.has(u"date"_s))
        TRY(setDate(call.value(u"date"_s), release));
    if (call.has(u"embargo"_s))
        TRY(setEmbargo(call.value(u"embargo"_s), release));
    for (text::Language language : text::bothLanguages) {
        const QString option = u"place-"_s + tagOf(language);
        if (call.has(option))
            release.place[language] = call.value(option).simplified();
    }
    return {};
}

Result<Release> change(Invocation& call)
{
    Release changed;
    TRY(apply(call, changed)); // what is written wrongly is said before the archive is opened
    const auto id = TRY(call.releaseId());
    desk::Desk* desk = TRY(call.desk());
    const Release saved = TRY(wait(desk->releases().load(id)));
    changed = saved;
    TRY(apply(call, changed));
    TRY(desk::SaveRules::checkStep(saved.status, changed.status));
    return wait(desk->releases().save(saved, changed));
}

} // namespace

int setMetadata(Invocation& call)
{
    call.takesPositional(u"ID"_s, Sentences::tr("The number of the release."));
    call.takesOption(u"status"_s, Sentences::tr("A step that the workflow allows, such as in-review."),
                     u"STATUS"_s);
    call.takesOption(u"date"_s, Sentences::tr("The date of the release, or none."), u"2024-05-22"_s);
    call.takesOption(u"place-fr"_s, Sentences::tr("The place, in French."), u"PLACE"_s);
    call.takesOption(u"place-ar"_s, Sentences::tr("The place, in Arabic."), u"PLACE"_s);
    call.takesOption(u"embargo"_s, Sentences::tr("Not to be published before, with the zone; or none."),
                     u"TIME"_s);
    if (const auto status = call.read())
        return *status;
    const auto changed = change(call);
    if (!changed)
        return call.complainOfArchive(changed.error());
    printRecord(summaryRecord(summaryOf(*changed)));
    return Done;
}

} // namespace tarjuman::cli
