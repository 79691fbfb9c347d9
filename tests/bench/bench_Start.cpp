// What a reader waits for when the program starts: from the start of the process to the first painted window,
// until both dictionaries are ready, and until nothing changes on the screen any more; and the memory it
// takes then. Seen from outside, under a private X server, on an archive of 10,000 releases. "A bare Qt
// window" is the floor: Qt itself, with two text fields.
//
// The figures of a row are medians; `first` is the first start in new user folders.
#include "tests/bench/Display.h"
#include "tests/support/FullArchive.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tarjuman;

namespace {

struct Measured {
    double painted = 0;      // milliseconds
    double dictionaries = 0; // both ready, as the log says; 0 for a program without any
    double settled = 0;
    double memory = 0; // MiB, resident
};

// The lasting things of a run: the screen, the archive, the user's folders.
struct Stage {
    std::unique_ptr<bench::Display> display = bench::Display::create();
    QTemporaryDir folder;
    QString archive = folder.filePath(u"archive.tarjuman"_s);
    bool ready = false;

    Stage()
    {
        const int releases = qEnvironmentVariableIsSet("TARJUMAN_BENCH_SMOKE") ? 100 : 10000;
        QDir(folder.path()).mkpath(u"reader"_s);
        QDir(folder.path()).mkpath(u"bare"_s);
        ready = display && folder.isValid() && testing::fillArchive(archive, releases);
    }

    QProcessEnvironment environment(const QString& home) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, display->name());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"HOME"_s, folder.filePath(home));
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
        environment.insert(u"QT_LOGGING_RULES"_s, u"tarjuman.spelling.debug=true"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY"})
            environment.remove(QString::fromLatin1(variable));
        return environment;
    }
};

Stage& stage()
{
    static Stage stage;
    return stage;
}

double residentMiB(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// Notes when the log says that the second dictionary is ready.
class DictionaryWatch {
public:
    void look(QProcess& process, const QElapsedTimer& timer, Measured& measured)
    {
        constexpr qsizetype both = 2;
        process.waitForReadyRead(0);
        m_log += process.readAllStandardError();
        if (measured.dictionaries == 0 && m_log.count("dictionary ready:") == both)
            measured.dictionaries = milliseconds(timer);
    }

private:
    QByteArray m_log;
};

// Starts the program and watches the screen; nothing when no window appears.
std::optional<Measured> start(const QString& program, const QStringList& arguments, const QString& home)
{
    constexpr int patience = 20000; // ms
    constexpr int calm = 600;       // ms without a change
    bench::Display& display = *stage().display;
    QProcess process;
    process.setProcessEnvironment(stage().environment(home));
    Measured measured;
    QElapsedTimer timer;
    timer.start();
    DictionaryWatch dictionaries;
    process.start(program, arguments);
    while (!display.shownWindow({300, 200}) || display.colours(8) < 8) {
        if (timer.hasExpired(patience) || process.state() == QProcess::NotRunning)
            return {};
        dictionaries.look(process, timer, measured);
        QThread::msleep(2);
    }
    measured.painted = measured.settled = milliseconds(timer);
    for (size_t picture = display.picture(); milliseconds(timer) - measured.settled < calm;) {
        dictionaries.look(process, timer, measured);
        QThread::msleep(2);
        if (const size_t now = display.picture(); now != picture) {
            picture = now;
            measured.settled = milliseconds(timer);
        }
    }
    measured.memory = residentMiB(process.processId());
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished(5000);
    return measured;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

void measureStarts(benchmark::State& state, const QString& program, const QStringList& arguments,
                   const QString& home)
{
    QList<double> painted;
    QList<double> dictionaries;
    QList<double> settled;
    QList<double> memory;
    for ([[maybe_unused]] auto iteration : state) {
        const auto measured = stage().ready ? start(program, arguments, home) : std::nullopt;
        if (!measured) {
            state.SkipWithError("no window appeared");
            return;
        }
        state.SetIterationTime(measured->painted / 1000);
        painted << measured->painted;
        dictionaries << measured->dictionaries;
        settled << measured->settled;
        memory << measured->memory;
    }
    state.counters["painted_ms"] = median(painted);
    state.counters["dictionaries_ms"] = median(dictionaries);
    state.counters["settled_ms"] = median(settled);
    state.counters["memory_MiB"] = median(memory);
}

int showBareWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto* splitter = new QSplitter;
    for (const QString& text : {u"Une fenêtre nue"_s, u"نافذة بسيطة"_s})
        splitter->addWidget(new QTextEdit(text));
    window.setCentralWidget(splitter);
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}

void registerStarts(const QString& self)
{
    const QString program = QStringLiteral(TARJUMAN_PROGRAM);
    const auto row = [](const char* name, const QString& command, const QStringList& arguments,
                        const QString& home) {
        return benchmark::RegisterBenchmark(
                   name, [=](benchmark::State& state) { measureStarts(state, command, arguments, home); })
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    };
    const QStringList onArchive{u"--archive"_s, stage().archive};
    row("start/a bare Qt window", self, {u"--bare-window"_s}, u"bare"_s);
    row("start/first", program, onArchive, u"reader"_s)->Iterations(1);
    row("start/again", program, onArchive, u"reader"_s);
    row("start/with a release open", program, onArchive + QStringList{u"open"_s, u"1"_s}, u"reader"_s);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--bare-window") == 0)
        return showBareWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    registerStarts(QString::fromLocal8Bit(argv[0]));
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
