#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/Status.h"
#include "app/desk/ImportJob.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

using desk::ImportedFile;
using desk::ImportProposal;
using text::Language;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Reading opens no archive: bad input must not even make one.
std::optional<ImportedFile> readFile(Invocation& call, const QString& file, std::optional<Language> language,
                                     int& status)
{
    auto read = desk::readFiles({file}, call.stop(), language);
    if (!read) {
        status = complain(file, read.error());
        return std::nullopt;
    }
    for (const QString& note : read->first().notes)
        remark(file, note);
    return read->first();
}

QJsonObject importRecord(const release::Release& stored, const ImportProposal& proposal)
{
    QJsonObject record = summaryRecord(summaryOf(stored));
    QJsonObject encodings;
    for (const auto& side : {proposal.french, proposal.arabic}) {
        if (side)
            encodings[tagOf(side->language)] = side->encoding;
    }
    record[u"encoding"_s] = encodings;
    return record;
}

int store(Invocation& call, const QList<ImportProposal>& proposals)
{
    const auto desk = call.desk();
    if (!desk)
        return call.complainOfArchive(desk.error());
    const auto stored = wait((*desk)->import(proposals));
    if (!stored)
        return call.complainOfArchive(stored.error());
    for (qsizetype i = 0; i < stored->size(); ++i)
        printRecord(importRecord(stored->at(i), proposals[i]));
    return Done;
}

int importPair(Invocation& call)
{
    if (call.positional().size() != 2)
        return call.wrongUsage(Sentences::tr("--pair takes two files, the French one and the Arabic one."));
    int status = Done;
    text::PerLanguage<ImportedFile> sides;
    for (Language language : text::bothLanguages) {
        const QString file = call.positional()[language == Language::French ? 0 : 1];
        const auto read = readFile(call, file, std::nullopt, status);
        if (!read)
            return status;
        if (read->isWhole) {
            return complainOfUsage(
                file,
                Sentences::tr("The file holds a release with both its sides; import it without --pair."));
        }
        if (read->language != language) {
            return complainOfUsage(file,
                                   Sentences::tr("The text is in the other language; --pair takes the French "
                                                 "file first, then the Arabic one."));
        }
        sides[language] = *read;
    }
    return store(call, {desk::pair(sides.french, sides.arabic)});
}

int importAlone(Invocation& call, std::optional<Language> language)
{
    QList<ImportProposal> proposals;
    ProgressLine progress;
    for (const QString& file : call.positional()) {
        progress.show(static_cast<int>(proposals.size()), static_cast<int>(call.positional().size()));
        int status = Done;
        const auto read = readFile(call, file, language, status);
        if (!read)
            return status;
        proposals.append(desk::alone(*read));
    }
    return store(call, proposals);
}

} // namespace

int importFiles(Invocation& call)
{
    call.takesPositional(u"FILE..."_s, Sentences::tr("The texts: one release a file."));
    call.takesOption(u"language"_s, Sentences::tr("The language of all of them; recognised when not given."),
                     u"fr|ar"_s);
    call.takesOption(u"pair"_s,
                     Sentences::tr("Two files, French and Arabic, are the two sides of one release."));
    if (const auto status = call.read())
        return *status;
    if (call.positional().isEmpty())
        return call.wrongUsage(Sentences::tr("Name the files to import."));
    if (call.has(u"pair"_s))
        return importPair(call);
    if (!call.has(u"language"_s))
        return importAlone(call, std::nullopt);
    const auto language = call.language();
    return language ? importAlone(call, *language) : call.wrongUsage(language.error().message);
}

} // namespace tarjuman::cli
