#include "app/cli/Cli.h"

#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/Status.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

namespace {

struct Command {
    const char* name;
    const char* summary;
    int (*run)(Invocation&);
};

constexpr Command commands[] = {
    {"import",
     QT_TRANSLATE_NOOP("CommandLine", "Store texts as releases, one a file, or a French and an Arabic one."),
     importFiles},
    {"list", QT_TRANSLATE_NOOP("CommandLine", "Show the releases, the newest first."), listReleases},
    {"text", QT_TRANSLATE_NOOP("CommandLine", "Print one side of a release, a paragraph a line."), printText},
    {"show", QT_TRANSLATE_NOOP("CommandLine", "Print a whole release as a record."), showRelease},
    {"set", QT_TRANSLATE_NOOP("CommandLine", "Change status, date, place or embargo of a release."),
     setMetadata},
    {"export", QT_TRANSLATE_NOOP("CommandLine", "Write the finished document of a release."), exportRelease},
    {"spell", QT_TRANSLATE_NOOP("CommandLine", "Report the words in doubt of a text."), checkSpelling},
    {"check",
     QT_TRANSLATE_NOOP("CommandLine", "Report what is wrong in a release or a text beyond its spelling."),
     checkTexts},
    {"align", QT_TRANSLATE_NOOP("CommandLine", "Pair the parts of a French and an Arabic text."), alignTexts},
    {"terms", QT_TRANSLATE_NOOP("CommandLine", "Add to the house’s terms and people, list or export them."),
     keepTerms},
    {"people", QT_TRANSLATE_NOOP("CommandLine", "List the people whom the house names, with their posts."),
     listPeople},
    {"search", QT_TRANSLATE_NOOP("CommandLine", "Find words in the texts of the archive, in both languages."),
     searchReleases},
    {"delete", QT_TRANSLATE_NOOP("CommandLine", "Delete releases from the archive."), deleteReleases},
    {"backup", QT_TRANSLATE_NOOP("CommandLine", "Write a consistent copy of the archive."), backUpArchive},
    {"verify", QT_TRANSLATE_NOOP("CommandLine", "Check that the archive is whole, or that a PDF conforms."),
     verifyArchive},
    {"restore", QT_TRANSLATE_NOOP("CommandLine", "Replace the archive by a copy that was made of it."),
     restoreArchive},
    {"salvage",
     QT_TRANSLATE_NOOP("CommandLine", "Save what can be read of a damaged archive into a new one."),
     salvageArchive},
};

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Where the command stands among the arguments; -1 when there is none.
qsizetype commandIndex(const QStringList& arguments)
{
    // Ours and Qt's own options that take a value.
    static const QStringList valued{u"--archive"_s, u"-platform"_s,        u"--platform"_s, u"-style"_s,
                                    u"--style"_s,   u"-qwindowgeometry"_s, u"-display"_s,   u"-session"_s};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (valued.contains(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

bool isCommand(const QString& name)
{
    return std::ranges::any_of(commands,
                               [&](const Command& known) { return name == QLatin1String(known.name); });
}

QString helpText()
{
    QString help =
        Sentences::tr("Usage: tarjuman [--archive FILE] [COMMAND ... | FILE...]\n"
                      "Drafts, translates, checks and typesets press releases in French and Arabic.\n"
                      "Without a command the window opens; with files it offers to import them.\n\n"
                      "Commands:\n");
    help += u"  open      "_s + Sentences::tr("Open the window on a release.") + u'\n';
    for (const Command& command : commands)
        help += u"  %1%2\n"_s.arg(QLatin1String(command.name), -10).arg(Sentences::tr(command.summary));
    help += Sentences::tr("\n“tarjuman COMMAND --help” says how a command is used.\n\nOptions:\n"
                          "  --archive FILE  Work on this archive instead of the usual one.\n"
                          "  --help          Say this.\n"
                          "  --version       Say which version this is.");
    return help;
}

// Gets here only when the window was not opened: help was asked for, or the number is missing.
int explainOpen(const QStringList& arguments)
{
    if (!arguments.contains(u"--help"_s) && !arguments.contains(u"-h"_s)) {
        return complainOfUsage(
            u"open"_s, Sentences::tr("Name one release by its number; “tarjuman list” shows the numbers."));
    }
    printLine(Sentences::tr("Usage: tarjuman [--archive FILE] open ID\nOpens the window on that release."));
    return Done;
}

int runCommand(const QStringList& arguments)
{
    const qsizetype index = commandIndex(arguments);
    if (index < 0) {
        const bool asksVersion = arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s);
        printLine(asksVersion ? u"Tarjuman %1"_s.arg(QLatin1String(TARJUMAN_VERSION)) : helpText());
        return Done;
    }
    const QString& name = arguments[index];
    if (name == u"open")
        return explainOpen(arguments);
    const auto command = std::ranges::find(
        commands, name, [](const Command& known) { return QString::fromLatin1(known.name); });
    if (command == std::end(commands))
        return complainOfUsage(
            name, Sentences::tr("There is no such command; “tarjuman --help” shows all of them."));
    Invocation call(arguments, name, Sentences::tr(command->summary));
    return command->run(call);
}

} // namespace

Start startOf(const QStringList& arguments)
{
    Start start;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--archive")
            start.archive = arguments.value(++i);
        else if (arguments[i].startsWith(u"--archive="_s))
            start.archive = arguments[i].section(u'=', 1);
    }
    static const QStringList questions{u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s};
    if (std::ranges::any_of(questions, [&](const QString& word) { return arguments.contains(word); }))
        return start;
    const qsizetype command = commandIndex(arguments);
    if (command < 0) {
        start.opensWindow = true;
    } else if (arguments[command] == u"open") {
        bool isNumber = false;
        const qint64 id = arguments.value(command + 1).toLongLong(&isNumber);
        start.opensWindow = isNumber && id > 0;
        start.release = id;
    } else if (!isCommand(arguments[command]) && QFileInfo(arguments[command]).isFile()) {
        start.opensWindow = true;
        start.files = arguments.mid(command);
    }
    return start;
}

int run(const QStringList& arguments)
{
    const int status = runCommand(arguments);
    if (!finishOutput()) {
        remark(Sentences::tr("standard output"), Sentences::tr("Not everything could be written."));
        return Archive;
    }
    return status;
}

} // namespace tarjuman::cli
