// The paired editor with 100,000 words a side, offscreen, and beside it two plain QTextEdit with the same
// texts: from a key press to the painted window, at the top, in the middle and at the end of both languages;
// a new width; opening; the window's longest turn while far too much is pasted. Spelling is on. The counters
// are in milliseconds: p50, p95, p99 and max by the clock on the wall; cpu95 and cpu99 what the window's
// thread itself took, which a busy machine does not falsify.
#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"
#include "app/desk/Releases.h"
#include "ui/common/Appearance.h"
#include "ui/common/HouseStyle.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/PairEditor.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMimeData>
#include <QSplitter>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>
#include <utility>
#include <vector>

using namespace tarjuman;
using namespace Qt::StringLiterals;
using text::Language;

namespace {

constexpr int wordsASide = 100'000;
constexpr int wordsInParagraph = 60;
constexpr QSize windowSize(1200, 800);

QStringList paragraphsOf(Language language)
{
    const QStringList words =
        language == Language::French
            ? u"la commission européenne rencontre le secrétaire général des organisations régionales à Genève"_s
                  .split(u' ')
            : u"اجتمعت اللجنة الوطنية مع وفد المنظمة الدولية في مقر الأمانة العامة بمدينة جنيف"_s.split(u' ');
    QStringList paragraphs;
    for (int i = 0; i < wordsASide; ++i) {
        if (i % wordsInParagraph == 0)
            paragraphs.append(QString());
        paragraphs.last() += words[(i * 7 + i / 5) % words.size()] + u' ';
    }
    return paragraphs;
}

release::Release longRelease(release::Release release)
{
    release.pairs.clear();
    for (Language language : text::bothLanguages) {
        release.paragraphs[language].clear();
        for (const QString& text : paragraphsOf(language))
            release.paragraphs[language].append({.id = release.takeParagraphId(), .text = text});
    }
    for (qsizetype i = 0; i < release.paragraphs.french.size(); ++i)
        release.pairs.append({.count = {1, 1}});
    return release;
}

void settle()
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 600)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

class Stage {
public:
    Stage()
        : m_desk(m_folder.filePath(u"archive.tarjuman"_s), {})
        , m_editor(m_desk)
    {
        m_desk.open().waitForFinished();
        auto created = m_desk.releases().create();
        created.waitForFinished();
        m_release = std::make_shared<desk::OpenRelease>(m_desk.releases(), longRelease(*created.result()));
        m_editor.resize(windowSize);
        m_editor.setRelease(m_release);
        m_editor.show();
        for (Language language : text::bothLanguages) {
            auto*& edit = m_plain[language];
            edit = new QTextEdit(&m_splitter);
            QTextOption option = edit->document()->defaultTextOption();
            option.setTextDirection(text::directionOf(language));
            edit->document()->setDefaultTextOption(option);
            edit->setFont(m_editor.area().column(language).document()->defaultFont());
            edit->setPlainText(paragraphsOf(language).join(u'\n'));
        }
        m_splitter.resize(windowSize);
        m_splitter.show();
        settle();
    }

    QTextEdit& text(bool ours, Language language)
    {
        return ours ? m_editor.area().column(language) : *m_plain[language];
    }
    QWidget& window(bool ours) { return ours ? static_cast<QWidget&>(m_editor) : m_splitter; }
    ui::PairEditor& editor() { return m_editor; }
    std::shared_ptr<desk::OpenRelease> release() { return m_release; }

private:
    QTemporaryDir m_folder;
    desk::Desk m_desk;
    ui::PairEditor m_editor;
    std::shared_ptr<desk::OpenRelease> m_release;
    QSplitter m_splitter;
    text::PerLanguage<QTextEdit*> m_plain;
};

Stage* stage = nullptr;

class Times {
public:
    void start()
    {
        m_clock.start();
        m_cpuStart = cpuTime();
    }

    // The seconds since start().
    double stop()
    {
        m_wall.push_back(double(m_clock.nsecsElapsed()) / 1e6);
        m_cpu.push_back(cpuTime() - m_cpuStart);
        return m_wall.back() / 1e3;
    }

    void report(benchmark::State& state)
    {
        state.counters["p50"] = at(m_wall, 0.5);
        state.counters["p95"] = at(m_wall, 0.95);
        state.counters["p99"] = at(m_wall, 0.99);
        state.counters["max"] = at(m_wall, 1);
        state.counters["cpu95"] = at(m_cpu, 0.95);
        state.counters["cpu99"] = at(m_cpu, 0.99);
    }

private:
    static double cpuTime()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    static double at(std::vector<double>& times, double part)
    {
        std::ranges::sort(times);
        return times[std::min(times.size() - 1, std::size_t(double(times.size()) * part))];
    }

    QElapsedTimer m_clock;
    double m_cpuStart = 0;
    std::vector<double> m_wall;
    std::vector<double> m_cpu;
};

void keyPress(benchmark::State& state, bool ours, Language language, double place)
{
    QTextEdit& text = stage->text(ours, language);
    stage->window(ours).activateWindow();
    text.setFocus();
    QTextCursor cursor = text.textCursor();
    cursor.setPosition(int(text.document()->characterCount() * place));
    text.setTextCursor(cursor);
    text.ensureCursorVisible();
    settle();
    Times times;
    int typed = 0;
    const QString letter = language == Language::French ? u"a"_s : u"ب"_s;
    for (auto _ : state) {
        times.start();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, ++typed % 6 == 0 ? u" "_s : letter);
        QCoreApplication::sendEvent(&text, &press);
        QCoreApplication::processEvents();
        state.SetIterationTime(times.stop());
    }
    times.report(state);
}

void newWidth(benchmark::State& state, bool ours)
{
    QWidget& window = stage->window(ours);
    Times times;
    int step = 0;
    for (auto _ : state) {
        times.start();
        window.resize(windowSize - QSize(++step % 2 ? 200 : 0, 0));
        QCoreApplication::processEvents();
        state.SetIterationTime(times.stop());
    }
    window.resize(windowSize);
    settle();
    times.report(state);
}

// Each turn of the event loop is a time; `max` is how long the reader waits for an answer at worst.
void paste(benchmark::State& state, const QString& text)
{
    QTextEdit& column = stage->text(true, Language::French);
    Times times;
    for (auto _ : state) {
        auto* data = new QMimeData;
        data->setText(text);
        QApplication::clipboard()->setMimeData(data);
        settle();
        const int blocks = column.document()->blockCount();
        QElapsedTimer waited;
        waited.start();
        times.start();
        column.paste();
        times.stop();
        while (column.document()->blockCount() == blocks && waited.elapsed() < 20'000) {
            times.start();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
            times.stop();
        }
        for (int turn = 0; turn < 20; ++turn) {
            times.start();
            QCoreApplication::processEvents();
            times.stop();
        }
        state.SetIterationTime(double(waited.nsecsElapsed()) / 1e9);
        QKeyEvent undo(QEvent::KeyPress, Qt::Key_Z, Qt::ControlModifier);
        QCoreApplication::sendEvent(&column, &undo);
        settle();
    }
    times.report(state);
}

void openOurs(benchmark::State& state)
{
    Times times;
    for (auto _ : state) {
        stage->editor().setRelease({});
        settle();
        times.start();
        stage->editor().setRelease(stage->release());
        QCoreApplication::processEvents();
        state.SetIterationTime(times.stop());
    }
    times.report(state);
}

void openPlain(benchmark::State& state)
{
    const text::PerLanguage<QString> texts{paragraphsOf(Language::French).join(u'\n'),
                                           paragraphsOf(Language::Arabic).join(u'\n')};
    Times times;
    for (auto _ : state) {
        for (Language language : text::bothLanguages)
            stage->text(false, language).clear();
        settle();
        times.start();
        for (Language language : text::bothLanguages)
            stage->text(false, language).setPlainText(texts[language]);
        QCoreApplication::processEvents();
        state.SetIterationTime(times.stop());
    }
    times.report(state);
}

void registerAll()
{
    const auto add = [](const QString& name, int iterations, auto&& function) {
        benchmark::RegisterBenchmark(name.toLatin1().constData(), function)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(iterations);
    };
    const std::pair<const char*, double> places[] = {{"top", 0.0}, {"middle", 0.5}, {"end", 0.99}};
    for (bool ours : {true, false}) {
        const QString who = ours ? u"editor/"_s : u"plain/"_s;
        for (Language language : text::bothLanguages) {
            for (const auto& [name, place] : places) {
                add(who + u"key/"_s + text::tagOf(language) + u'/' + QString::fromLatin1(name), 300,
                    [ours, language, place](benchmark::State& state) {
                        keyPress(state, ours, language, place);
                    });
            }
        }
        add(who + u"resize"_s, 10, [ours](benchmark::State& state) { newWidth(state, ours); });
    }
    add(u"editor/open"_s, 5, openOurs);
    add(u"plain/open"_s, 3, openPlain);
    const std::pair<QString, QString> pastes[] = {
        {u"letters"_s, u"mot colle\n"_s + QString(7'000'000, u'a')},
        {u"Arabic"_s, u"mot colle\n"_s + QString(7'000'000, QChar(0x0628))},
        {u"shapes"_s, u"mot colle\n"_s + QString(1'000'000, QChar(0xfeb3))},
        {u"lines"_s, u"mot colle\n"_s.repeated(400'000)}};
    for (const auto& [name, text] : pastes)
        add(u"editor/paste/"_s + name, 3, [text](benchmark::State& state) { paste(state, text); });
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(new ui::HouseStyle);
    QApplication application(argc, argv);
    ui::Appearance appearance(ui::SchemeChoice::Light);
    benchmark::Initialize(&argc, argv);
    Stage made;
    stage = &made;
    registerAll();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
