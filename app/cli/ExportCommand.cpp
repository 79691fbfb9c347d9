#include "app/base/GuardedFiles.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/Status.h"
#include "app/desk/Releases.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error wrong(const QString& sentence)
{
    return {ErrorKind::Usage, sentence};
}

Result<pdf::Form> formOf(const QString& language)
{
    if (language == u"fr")
        return pdf::Form::French;
    if (language == u"ar")
        return pdf::Form::Arabic;
    if (language == u"both")
        return pdf::Form::SideBySide;
    if (language == u"fr-then-ar")
        return pdf::Form::FrenchThenArabic;
    return wrong(Sentences::tr("The language must be given: --language fr, ar, both or fr-then-ar."));
}

Result<pdf::PageSetup> setupOf(const Invocation& call, const QList<pdf::PageSetup>& templates)
{
    pdf::PageSetup setup = templates.first();
    if (call.has(u"template"_s)) {
        const auto named = std::ranges::find(templates, call.value(u"template"_s), &pdf::PageSetup::name);
        if (named == templates.end())
            return wrong(Sentences::tr("There is no template “%1”.").arg(call.value(u"template"_s)));
        setup = *named;
    }
    const QString paper = call.value(u"paper"_s).toLower();
    if (paper == u"letter")
        setup.paper = pdf::Paper::Letter;
    else if (paper == u"a4")
        setup.paper = pdf::Paper::A4;
    else if (!paper.isEmpty())
        return wrong(Sentences::tr("The paper is a4 or letter."));
    if (call.has(u"fit"_s))
        setup.fitPages = call.value(u"fit"_s).toInt();
    return setup;
}

// From the descriptor that --passphrase-fd names, up to its first line end, else from the environment:
// arguments are seen by everyone who lists processes.
Result<QString> passPhrase(const Invocation& call)
{
    if (!call.has(u"passphrase-fd"_s))
        return qEnvironmentVariable("TARJUMAN_PASSPHRASE");
    bool isNumber = false;
    const int descriptor = call.value(u"passphrase-fd"_s).toInt(&isNumber);
    QFile source;
    if (!isNumber || descriptor < 0 || !source.open(descriptor, QIODevice::ReadOnly))
        return wrong(Sentences::tr("The pass phrase cannot be read from --passphrase-fd."));
    QByteArray line = source.readLine(1024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<std::optional<desk::SigningOrder>> signingOf(const Invocation& call)
{
    constexpr qint64 mostBytes = 1'000'000;
    if (!call.has(u"sign"_s))
        return std::optional<desk::SigningOrder>();
    const QString name = call.value(u"sign"_s);
    TRY(base::refusalToRead(name));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        return Error{ErrorKind::BadInput,
                     Sentences::tr("The certificate file “%1” cannot be read.").arg(name),
                     file.errorString()};
    }
    return std::optional(desk::SigningOrder{file.readAll(), TRY(passPhrase(call))});
}

Result<desk::ExportOrder> orderOf(const Invocation& call)
{
    desk::ExportOrder order;
    order.form = TRY(formOf(call.value(u"language"_s)));
    order.file = call.value(u"output"_s);
    if (order.file.isEmpty())
        return wrong(Sentences::tr("Name the file to write: -o FILE."));
    const QString format = call.has(u"format"_s) ? call.value(u"format"_s) : u"pdf"_s;
    if (format != u"pdf")
        return wrong(
            Sentences::tr("Documents are written as PDF; the format “%1” is not known.").arg(format));
    if (call.has(u"fit"_s) && call.value(u"fit"_s).toInt() < 1)
        return wrong(Sentences::tr("The number of pages to fit on must be 1 or more: --fit N."));
    return order;
}

Result<desk::ExportOutcome> exported(Invocation& call)
{
    desk::ExportOrder order = TRY(orderOf(call));
    order.signing = TRY(signingOf(call));
    const auto id = TRY(call.releaseId());
    desk::Desk* desk = TRY(call.desk());
    order.setup = TRY(setupOf(call, TRY(wait(desk->templates()))));
    order.release = TRY(wait(desk->releases().load(id)));
    remarkOnDamage(*desk, id);
    ProgressLine progress;
    return wait(desk->exportPdf(order, call.stop(),
                                [&progress](int done, int total) { progress.show(done, total); }));
}

// Factors on the template's measures: what was done to fit the text on its pages.
QJsonObject recordOf(const pdf::FitReport& fit)
{
    return {{u"wanted"_s, fit.wanted},
            {u"reached"_s, fit.reached},
            {u"type"_s, fit.used.type},
            {u"leading"_s, fit.used.leading},
            {u"margins"_s, fit.used.margins}};
}

// What the message is about, by the kind of failure.
QString subjectOf(const Invocation& call, ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Archive:
    case ErrorKind::Conflict:
        return call.archive().path();
    case ErrorKind::Output:
        return call.value(u"output"_s);
    default:
        return u"export"_s;
    }
}

} // namespace

int exportRelease(Invocation& call)
{
    call.takesPositional(u"ID"_s, Sentences::tr("The number of the release."));
    call.takesOption(u"language"_s, Sentences::tr("One side, both side by side, or one after the other."),
                     u"fr|ar|both|fr-then-ar"_s);
    call.takesOption(u"format"_s, Sentences::tr("The kind of document."), u"pdf"_s);
    call.takesOption(u"output"_s, Sentences::tr("The file to write."), u"FILE"_s);
    call.takesOption(u"template"_s, Sentences::tr("The page template; the house’s first when not given."),
                     u"NAME"_s);
    call.takesOption(u"paper"_s, Sentences::tr("Another paper than the template’s."), u"a4|letter"_s);
    call.takesOption(u"fit"_s, Sentences::tr("Tighten the text to fit on so many pages."), u"N"_s);
    call.takesOption(
        u"sign"_s,
        Sentences::tr("Sign with the certificate of this PKCS#12 file (.p12). Its pass phrase is "
                      "read from the environment variable TARJUMAN_PASSPHRASE."),
        u"FILE"_s);
    call.takesOption(u"passphrase-fd"_s,
                     Sentences::tr("Read the pass phrase from this file descriptor instead."), u"N"_s);
    if (const auto status = call.read())
        return *status;
    const auto outcome = exported(call);
    if (!outcome)
        return complain(subjectOf(call, outcome.error().kind), outcome.error());
    QJsonObject record{{u"file"_s, outcome->file},
                       {u"pages"_s, outcome->pdf.pages},
                       {u"bytes"_s, outcome->pdf.bytes.size()},
                       {u"textLayer"_s, outcome->pdf.textVerified ? u"verified"_s : u"unverified"_s}};
    if (!outcome->signedBy.isEmpty())
        record.insert(u"signedBy"_s, outcome->signedBy);
    for (const QString& reservation : outcome->pdf.reservations)
        remark(outcome->file, reservation);
    if (!outcome->pdf.reservations.isEmpty())
        record.insert(u"reservations"_s, QJsonArray::fromStringList(outcome->pdf.reservations));
    if (outcome->pdf.fit.wanted > 0)
        record.insert(u"fit"_s, recordOf(outcome->pdf.fit));
    printRecord(record);
    return Done;
}

} // namespace tarjuman::cli
