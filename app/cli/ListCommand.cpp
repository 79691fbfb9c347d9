#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/Status.h"
#include "app/desk/DeletedList.h"
#include "app/desk/Releases.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString lineOf(const release::ReleaseSummary& summary)
{
    QStringList titles{summary.title.french, summary.title.arabic};
    titles.removeAll(QString());
    const QString date = summary.date.isValid() ? summary.date.toString(Qt::ISODate) : u"----------"_s;
    return u"%1  %2  %3  %4"_s.arg(static_cast<qint64>(summary.id), 4)
        .arg(date)
        .arg(keyOf(summary.status), -14)
        .arg(titles.join(u" | "_s));
}

} // namespace

// What was deleted and can be brought back with “delete --undo”, the last deleted first.
static int listDeleted(Invocation& call, const std::optional<release::Status>& wanted)
{
    const auto desk = call.desk();
    if (!desk)
        return call.complainOfArchive(desk.error());
    const auto deleted = wait(desk::deletedReleases((*desk)->archive()));
    if (!deleted)
        return call.complainOfArchive(deleted.error());
    for (const auto& [summary, moment] : *deleted) {
        if (wanted && summary.status != *wanted)
            continue;
        const QString time = moment.toUTC().toString(Qt::ISODate);
        if (call.has(u"json"_s)) {
            QJsonObject record = summaryRecord(summary);
            record[u"deleted"_s] = time;
            printRecord(record);
        } else {
            printLine(u"%1  %2"_s.arg(time, lineOf(summary)));
        }
    }
    return Done;
}

int listReleases(Invocation& call)
{
    call.takesOption(u"status"_s, Sentences::tr("Only those with this status, such as draft or published."),
                     u"STATUS"_s);
    call.takesOption(u"json"_s, Sentences::tr("A record a release instead of a line."));
    call.takesOption(u"deleted"_s, Sentences::tr("Those that were deleted and can be brought back instead."));
    if (const auto status = call.read())
        return *status;
    const auto wanted = release::statusFromKey(call.value(u"status"_s));
    if (call.has(u"status"_s) && !wanted)
        return call.wrongUsage(Sentences::tr("There is no status “%1”.").arg(call.value(u"status"_s)));
    if (call.has(u"deleted"_s))
        return listDeleted(call, wanted);
    const auto desk = call.desk();
    if (!desk)
        return call.complainOfArchive(desk.error());
    const auto summaries = wait((*desk)->releases().summaries());
    if (!summaries)
        return call.complainOfArchive(summaries.error());
    for (const auto& summary : *summaries) {
        if (wanted && summary.status != *wanted)
            continue;
        if (call.has(u"json"_s))
            printRecord(summaryRecord(summary));
        else
            printLine(lineOf(summary));
    }
    return Done;
}

} // namespace tarjuman::cli
