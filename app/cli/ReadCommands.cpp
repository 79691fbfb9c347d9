// The commands that print a release: text and show.
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/Status.h"
#include "app/desk/Releases.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

using base::Result;
using release::Release;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<Release> load(Invocation& call)
{
    const auto id = TRY(call.releaseId());
    desk::Desk* desk = TRY(call.desk());
    Release release = TRY(wait(desk->releases().load(id)));
    remarkOnDamage(*desk, id);
    return release;
}

} // namespace

int printText(Invocation& call)
{
    call.takesPositional(u"ID"_s, Sentences::tr("The number of the release."));
    call.takesOption(u"language"_s, Sentences::tr("The side to print."), u"fr|ar"_s);
    if (const auto status = call.read())
        return *status;
    const auto language = call.language();
    if (!language)
        return call.wrongUsage(language.error().message);
    const auto release = load(call);
    if (!release)
        return call.complainOfArchive(release.error());
    for (const release::Paragraph& paragraph : release->paragraphs[*language])
        printLine(paragraph.text);
    return Done;
}

int showRelease(Invocation& call)
{
    call.takesPositional(u"ID"_s, Sentences::tr("The number of the release."));
    if (const auto status = call.read())
        return *status;
    const auto release = load(call);
    if (!release)
        return call.complainOfArchive(release.error());
    printRecord(releaseRecord(*release));
    return Done;
}

} // namespace tarjuman::cli
