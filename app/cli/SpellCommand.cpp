#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/Status.h"
#include "app/desk/tools/TextSource.h"
#include "app/desk/words/HouseWords.h"
#include "app/spelling/SpellReport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

using spelling::SpellReport;
using spelling::WordInDoubt;
using Suggest = SpellReport::Suggest;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject recordOf(const WordInDoubt& found, Suggest suggest)
{
    QJsonObject record{{u"line"_s, found.line},
                       {u"column"_s, found.column},
                       {u"word"_s, found.word},
                       {u"class"_s, keyOf(found.verdict)}};
    if (suggest == Suggest::Yes)
        record[u"suggestions"_s] = QJsonArray::fromStringList(found.suggestions);
    return record;
}

// The words of an archive; none where there is no archive yet, and none is made.
base::Result<desk::HouseWords> wordsOfArchive(Invocation& call)
{
    if (!QFileInfo::exists(call.archive().path()))
        return desk::HouseWords();
    return wait(desk::houseWords(TRY(call.desk())->archive()));
}

int spell(Invocation& call, text::Language language, const QString& file)
{
    const auto words = wordsOfArchive(call);
    if (!words)
        return call.complainOfArchive(words.error());
    const QString name = file.isEmpty() ? Sentences::tr("standard input") : file;
    const auto source = desk::openText(file);
    if (!source)
        return complain(name, source.error());
    auto report = SpellReport::create(language);
    if (!report)
        return complain(u"spell"_s, report.error());
    for (const text::Language known : text::bothLanguages)
        report->know(known, words->known[known], words->forbidden[known]);
    const Suggest suggest = call.has(u"no-suggestions"_s) ? Suggest::No : Suggest::Yes;
    const auto print = [suggest](const WordInDoubt& found) { printRecord(recordOf(found, suggest)); };
    const auto count = report->read(**source, suggest, print, call.stop());
    if (!count)
        return complain(name, count.error());
    if (call.stop().stop_requested())
        return Interrupted;
    return *count > 0 ? Findings : Done;
}

} // namespace

int checkSpelling(Invocation& call)
{
    call.takesPositional(u"[FILE]"_s, Sentences::tr("The text; standard input when not given."));
    call.takesOption(u"language"_s, Sentences::tr("The language of the text."), u"fr|ar"_s);
    call.takesOption(u"no-suggestions"_s, Sentences::tr("Leave out the suggestions, for speed."));
    if (const auto status = call.read())
        return *status;
    const auto language = call.language();
    if (!language)
        return call.wrongUsage(language.error().message);
    if (call.positional().size() > 1)
        return call.wrongUsage(Sentences::tr("One text at a time."));
    return spell(call, *language, call.positional().value(0));
}

} // namespace tarjuman::cli
