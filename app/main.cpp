// The program: decides between the window and the command line before any application object exists, so that
// a command needs no display and starts at once.
#include "app/base/ArchiveAddress.h"
#include "app/cli/Cli.h"
#include "app/cli/Display.h"
#include "app/cli/Status.h"
#include "ui/window/Application.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#include <langinfo.h>

using namespace Qt::StringLiterals;

// Texts are UTF-8 whatever the system's locale; Qt would say so on standard error otherwise.
static void ensureUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // The language that the reader asked for stays, although the system has no such locale.
    for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QByteArray wished = qgetenv(name); !wished.isEmpty()) {
            qputenv("LANGUAGE", wished.left(wished.indexOf('.')));
            break;
        }
    }
    qputenv("LC_ALL", "C.UTF-8");
}

// A file that grows beyond what the shell allows (ulimit -f) is an error such as a full disk, said where it
// happens; by default the system ends the program. Not ignored but caught, so that programs that are started
// from here find everything as it was.
static void surviveLargeFiles()
{
    struct sigaction nothing {};
    nothing.sa_handler = [](int) {};
    nothing.sa_flags = SA_RESTART;
    sigaction(SIGXFSZ, &nothing, nullptr);
}

static QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

// Opens the window, or says in a sentence why it cannot; Qt would end the program with a dump.
static int openWindow(int& argc, char** argv, const tarjuman::cli::Start& start)
{
    if (!tarjuman::cli::hasDisplay(argumentsOf(argc, argv))) {
        return tarjuman::cli::complainOfUsage(
            u"window"_s,
            QCoreApplication::translate(
                "main",
                "There is no display to open it on; “tarjuman --help” shows what works without one."));
    }
    std::optional<tarjuman::base::ArchiveAddress> archive;
    if (start.archive) {
        const auto named = tarjuman::base::ArchiveAddress::fromText(*start.archive);
        if (!named)
            return tarjuman::cli::complainOfUsage(u"window"_s, named.error().message);
        archive = *named;
    }
    std::optional<tarjuman::release::ReleaseId> release;
    if (start.release)
        release = tarjuman::release::ReleaseId{*start.release};
    return tarjuman::ui::runWindow(argc, argv, {archive, release, start.files});
}

int main(int argc, char** argv)
{
    ensureUtf8();
    surviveLargeFiles();
    QCoreApplication::setApplicationName(u"tarjuman"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(TARJUMAN_VERSION));
    const auto start = tarjuman::cli::startOf(argumentsOf(argc, argv));
    if (start.opensWindow)
        return openWindow(argc, argv, start);
    QCoreApplication application(argc, argv);
    return tarjuman::cli::run(QCoreApplication::arguments());
}
