#include "app/base/WholeFile.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/Status.h"
#include "app/desk/tools/Alignment.h"
#include "app/text/CodePoints.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

using base::Error;
using base::ErrorKind;
using base::Result;
using desk::AlignmentUnit;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// A file of ready-made units is a test bench, not a release; it may be large, but not without bound.
constexpr qint64 largestCaseFile = 64 * 1024 * 1024;

std::optional<AlignmentUnit> unitNamed(const QString& name)
{
    if (name == u"paragraph")
        return AlignmentUnit::Paragraph;
    if (name == u"sentence")
        return AlignmentUnit::Sentence;
    return std::nullopt;
}

Result<QJsonArray> casesOf(const QString& name)
{
    const QByteArray bytes = TRY(base::readWhole(name, largestCaseFile));
    if (bytes.size() > largestCaseFile)
        return Error{ErrorKind::BadInput, Sentences::tr("The file could not be read, or is too large.")};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.object()[u"cases"_s].isArray()) {
        return Error{ErrorKind::BadInput, Sentences::tr("The file is no JSON with a list “cases”."),
                     problem.errorString()};
    }
    return document.object()[u"cases"_s].toArray();
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& one : array)
        strings.append(text::wellFormed(one.toString()));
    return strings;
}

// A case may say itself what its units are.
int alignCases(Invocation& call, const QString& file, AlignmentUnit unit)
{
    const auto cases = casesOf(file);
    if (!cases)
        return complain(file, cases.error());
    for (const QJsonValue& value : *cases) {
        if (call.stop().stop_requested())
            return Interrupted;
        const QJsonObject one = value.toObject();
        const AlignmentUnit own = unitNamed(one[u"level"_s].toString()).value_or(unit);
        printRecord({{u"id"_s, one[u"id"_s]},
                     {u"links"_s, desk::linksOf(stringsOf(one[u"src"_s]), stringsOf(one[u"tgt"_s]), own)}});
    }
    return Done;
}

int alignFiles(const QStringList& files, AlignmentUnit unit)
{
    QList<QStringList> sides;
    for (const QString& file : files) {
        const auto units = desk::unitsOf(file, unit);
        if (!units)
            return complain(file, units.error());
        sides.append(*units);
    }
    printRecord({{u"id"_s, files.first()}, {u"links"_s, desk::linksOf(sides[0], sides[1], unit)}});
    return Done;
}

} // namespace

int alignTexts(Invocation& call)
{
    call.takesPositional(u"FR AR"_s, Sentences::tr("The French text and the Arabic one."));
    call.takesOption(u"unit"_s, Sentences::tr("What is paired; paragraphs when not given."),
                     u"paragraph|sentence"_s);
    call.takesOption(u"cases"_s, Sentences::tr("A JSON file of texts cut into their parts already."),
                     u"FILE"_s);
    if (const auto status = call.read())
        return *status;
    const auto unit = unitNamed(call.has(u"unit"_s) ? call.value(u"unit"_s) : u"paragraph"_s);
    if (!unit)
        return call.wrongUsage(Sentences::tr("The unit is paragraph or sentence."));
    if (call.has(u"cases"_s) && call.positional().isEmpty())
        return alignCases(call, call.value(u"cases"_s), *unit);
    if (call.positional().size() != 2 || call.has(u"cases"_s))
        return call.wrongUsage(
            Sentences::tr("Name two files, the French one and the Arabic one, or --cases FILE."));
    return alignFiles(call.positional(), *unit);
}

} // namespace tarjuman::cli
