// The commands that look after the archive: backup, verify, restore and delete.
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/Status.h"
#include "app/desk/DamagedText.h"
#include "app/desk/Releases.h"
#include "app/desk/RestoreJob.h"
#include "app/desk/tools/PdfCheck.h"
#include "app/desk/tools/PdfSignatures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

using base::Error;
using base::ErrorKind;
using base::Result;
using release::ReleaseId;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QList<ReleaseId>> releaseIds(const Invocation& call)
{
    QList<ReleaseId> ids;
    for (const QString& argument : call.positional()) {
        bool isNumber = false;
        const qint64 number = argument.toLongLong(&isNumber);
        if (!isNumber || number < 1)
            return Error{ErrorKind::Usage, Sentences::tr("“%1” is no number of a release.").arg(argument)};
        ids.append(static_cast<ReleaseId>(number));
    }
    if (ids.isEmpty())
        return Error{ErrorKind::Usage, Sentences::tr("Name the releases by their numbers.")};
    return ids;
}

Result<QList<ReleaseId>> deleteOrBringBack(Invocation& call)
{
    const QList<ReleaseId> ids = TRY(releaseIds(call));
    desk::Desk* desk = TRY(call.desk());
    TRY(wait(call.has(u"undo"_s) ? desk->releases().restore(ids) : desk->releases().remove(ids)));
    return ids;
}

Result<QStringList> problemsOf(Invocation& call)
{
    desk::Desk* desk = TRY(call.desk());
    return wait(desk::damageIn(desk->archive()));
}

Result<void> backUp(Invocation& call)
{
    desk::Desk* desk = TRY(call.desk());
    return wait(desk->backup(call.positional().first()));
}

} // namespace

int deleteReleases(Invocation& call)
{
    call.takesPositional(u"ID..."_s, Sentences::tr("The numbers of the releases."));
    call.takesOption(u"undo"_s, Sentences::tr("Bring back releases that were deleted within the last days."));
    if (const auto status = call.read())
        return *status;
    const auto ids = deleteOrBringBack(call);
    if (!ids)
        return call.complainOfArchive(ids.error());
    for (ReleaseId id : *ids)
        printRecord({{u"release"_s, static_cast<qint64>(id)}, {u"deleted"_s, !call.has(u"undo"_s)}});
    return Done;
}

int backUpArchive(Invocation& call)
{
    call.takesPositional(u"FILE"_s, Sentences::tr("The copy to write."));
    if (const auto status = call.read())
        return *status;
    if (call.positional().size() != 1)
        return call.wrongUsage(Sentences::tr("Name the file to write."));
    const QString file = call.positional().first();
    const auto done = backUp(call);
    if (!done && done.error().kind == ErrorKind::Output)
        return complain(file, done.error());
    if (!done)
        return call.complainOfArchive(done.error());
    printRecord({{u"file"_s, file}, {u"bytes"_s, QFileInfo(file).size()}});
    return Done;
}

// Who signed, and whether it still is as it was: a record a signature.
static int printSignatures(const QString& file, const QList<desk::PdfSignature>& signatures)
{
    bool whole = true;
    for (const desk::PdfSignature& signature : signatures) {
        QJsonObject record{{u"file"_s, file},
                           {u"signed"_s, true},
                           {u"by"_s, signature.by},
                           {u"issuer"_s, signature.issuer},
                           {u"time"_s, signature.time.toString(Qt::ISODate)},
                           {u"intact"_s, signature.intact},
                           {u"changedSince"_s, signature.changedSince},
                           {u"appendedBytes"_s, signature.appended},
                           {u"trusted"_s, signature.trusted}};
        if (!signature.reason.isEmpty())
            record.insert(u"reason"_s, signature.reason);
        printRecord(record);
        whole = whole && signature.intact && !signature.changedSince;
    }
    return whole ? Done : Findings;
}

// A record a signature, one a broken rule, and one on the whole file.
static int verifyPdf(const QString& file, const QString& trustedFile)
{
    const auto signatures = desk::readSignatures(file, trustedFile);
    if (!signatures)
        return complain(file, signatures.error());
    const auto broken = desk::checkPdf(file);
    if (!broken)
        return complain(file, broken.error());
    const int status = printSignatures(file, *signatures);
    for (const desk::BrokenRule& rule : *broken) {
        printRecord({{u"file"_s, file},
                     {u"rule"_s, rule.rule},
                     {u"count"_s, rule.count},
                     {u"places"_s, QJsonArray::fromStringList(rule.places)}});
    }
    printRecord({{u"file"_s, file},
                 {u"signed"_s, !signatures->isEmpty()},
                 {u"conforms"_s, broken->isEmpty()},
                 {u"brokenRules"_s, broken->size()}});
    return broken->isEmpty() ? status : Findings;
}

int verifyArchive(Invocation& call)
{
    call.takesOption(
        u"pdf"_s,
        Sentences::tr("Say who signed this PDF, and check it against the standards that it claims, instead."),
        u"FILE"_s);
    call.takesOption(u"trust"_s,
                     Sentences::tr("With --pdf: trust this certificate (PEM or DER) besides the system’s."),
                     u"FILE"_s);
    if (const auto status = call.read())
        return *status;
    if (!call.positional().isEmpty())
        return call.wrongUsage(Sentences::tr("The command takes no file; --archive names the archive."));
    if (call.has(u"pdf"_s))
        return verifyPdf(call.value(u"pdf"_s), call.value(u"trust"_s));
    const auto problems = problemsOf(call);
    if (!problems)
        return call.complainOfArchive(problems.error());
    printRecord({{u"archive"_s, call.archive().path()},
                 {u"whole"_s, problems->isEmpty()},
                 {u"problems"_s, QJsonArray::fromStringList(*problems)}});
    return problems->isEmpty() ? Done : Findings;
}

int restoreArchive(Invocation& call)
{
    call.takesPositional(u"FILE"_s, Sentences::tr("A copy of the archive that “backup” made."));
    if (const auto status = call.read())
        return *status;
    if (call.positional().size() != 1)
        return call.wrongUsage(Sentences::tr("Name the copy to restore."));
    const QString file = call.positional().first();
    const auto restored = desk::restoreArchive(call.archive(), file);
    if (!restored)
        return complain(restored.error().kind == ErrorKind::BadInput ? file : call.archive().path(),
                        restored.error());
    printRecord({{u"archive"_s, call.archive().path()},
                 {u"releases"_s, restored->releases},
                 {u"previous"_s, restored->previous}});
    return Done;
}

} // namespace tarjuman::cli
