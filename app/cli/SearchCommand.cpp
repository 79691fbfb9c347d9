#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/Status.h"
#include "app/desk/ArchiveSearch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

namespace {

// Characters of the paragraph on either side of the words.
constexpr int around = 60;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject recordOf(const desk::FoundRelease& found)
{
    const desk::FoundPlace& place = found.places.first();
    const auto& title = found.summary.title;
    return {{u"release"_s, static_cast<qint64>(found.summary.id)},
            {u"title"_s, QJsonObject{{u"fr"_s, title.french}, {u"ar"_s, title.arabic}}},
            {u"language"_s, text::tagOf(place.language)},
            {u"snippet"_s, text::excerptOf(place.text, place.hit, around).text},
            {u"places"_s, found.places.size()}};
}

int search(Invocation& call, const desk::SearchOrder& order)
{
    const auto desk = call.desk();
    if (!desk)
        return call.complainOfArchive(desk.error());
    ProgressLine line;
    const auto found = wait(desk::searchArchive((*desk)->archive(), order, call.stop(),
                                                [&line](int done, int total) { line.show(done, total); }));
    if (call.stop().stop_requested())
        return Interrupted;
    if (!found)
        return call.complainOfArchive(found.error());
    for (const desk::FoundRelease& release : *found)
        printRecord(recordOf(release));
    return Done;
}

} // namespace

int searchReleases(Invocation& call)
{
    call.takesPositional(u"QUERY"_s,
                         Sentences::tr("The words; all must stand on one side of a release. Words in quotes "
                                       "must follow one another."));
    call.takesOption(u"limit"_s, Sentences::tr("At most so many releases."), u"N"_s);
    if (const auto status = call.read())
        return *status;
    desk::SearchOrder order{.queries = desk::queriesFrom(call.positional().join(u' '))};
    if (order.queries.isEmpty())
        return call.wrongUsage(Sentences::tr("Say what to look for."));
    if (call.has(u"limit"_s)) {
        bool isNumber = false;
        order.mostReleases = call.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || order.mostReleases < 1)
            return call.wrongUsage(Sentences::tr("The limit is a number from 1 on."));
    }
    return search(call, order);
}

} // namespace tarjuman::cli
