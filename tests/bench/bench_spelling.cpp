// How fast words are judged, from the raw text on, and how long suggestions take; the text is the project's
// own releases and words of the dictionaries themselves. Targets: 300,000 French and 250,000 Arabic words a
// second at first sight, two million once known, the visible part of 100,000 words marked in 50 ms and all of
// them in 1.5 s, an edited paragraph in 30 ms (p95), suggestions within 40 ms (p95), 60 MB for both
// dictionaries.
#include "app/spelling/Speller.h"
#include "app/spelling/SpellService.h"
#include "app/spelling/Suggestions.h"
#include "app/text/WordCount.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QStringList>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tarjuman;

namespace {

text::Language languageOf(const benchmark::State& state)
{
    return state.range(0) == 0 ? text::Language::French : text::Language::Arabic;
}

// Sentences of common words with one rare word in ten, of some 100,000 words; the same on every run.
const QStringList& document(text::Language language)
{
    static text::PerLanguage<QStringList> documents;
    QStringList& paragraphs = documents[language];
    if (!paragraphs.isEmpty())
        return paragraphs;
    const QStringList common =
        language == text::Language::French
            ? u"le comité des experts a présenté hier un rapport sur la coopération entre les pays de la région"_s
                  .split(u' ')
            : u"قدم مدير المركز أمس تقريراً جديداً عن التعاون بين دول المنطقة في مجال التعليم"_s.split(u' ');
    QFile file(spelling::findDictionary(language)->words);
    QStringList rare;
    for (int line = 0; file.isOpen() || file.open(QIODevice::ReadOnly); ++line) {
        if (file.atEnd())
            break;
        const QString word =
            QString::fromUtf8(file.readLine()).section(u'/', 0, 0).section(u' ', 0, 0).trimmed();
        if (line % 17 == 0 && word.size() > 3 && word.front().isLetter() && !word.front().isUpper())
            rare.append(word);
    }
    constexpr int words = 100'000;
    constexpr int wordsOfParagraph = 80;
    QString paragraph;
    for (int i = 1; i <= words; ++i) {
        paragraph += (i % 10 == 0 ? rare[i / 10 * 7919 % rare.size()] : common[i * 31 % common.size()]);
        paragraph += u' ';
        if (i % wordsOfParagraph == 0)
            paragraphs.append(std::exchange(paragraph, {}) + u'.');
    }
    return paragraphs;
}

void judgeAll(spelling::Speller& speller, text::Language language)
{
    for (const QString& paragraph : document(language))
        benchmark::DoNotOptimize(speller.marks(paragraph, language));
}

void judgeAtFirstSight(benchmark::State& state)
{
    const text::Language language = languageOf(state);
    spelling::Speller speller;
    if (!speller.load(language))
        return state.SkipWithError("no dictionary");
    document(language);
    for (auto _ : state) {
        state.PauseTiming();
        speller.lexicon(language).setWords(spelling::WordScope::Personal, {}, 0); // forgets what is known
        state.ResumeTiming();
        judgeAll(speller, language);
    }
    state.SetItemsProcessed(state.iterations() * 100'000);
}
BENCHMARK(judgeAtFirstSight)->ArgName("arabic")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void judgeKnownWords(benchmark::State& state)
{
    const text::Language language = languageOf(state);
    spelling::Speller speller;
    if (!speller.load(language))
        return state.SkipWithError("no dictionary");
    judgeAll(speller, language);
    for (auto _ : state)
        judgeAll(speller, language);
    state.SetItemsProcessed(state.iterations() * 100'000);
}
BENCHMARK(judgeKnownWords)->ArgName("arabic")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void countWords(benchmark::State& state)
{
    const QString& paragraph = document(languageOf(state)).first();
    for (auto _ : state)
        benchmark::DoNotOptimize(text::countWords(paragraph));
}
BENCHMARK(countWords)->ArgName("arabic")->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);

void loadDictionary(benchmark::State& state)
{
    for (auto _ : state) {
        spelling::Speller speller;
        benchmark::DoNotOptimize(speller.load(languageOf(state)).has_value());
    }
}
BENCHMARK(loadDictionary)->ArgName("arabic")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void prepareForGuesses(benchmark::State& state)
{
    const auto files = spelling::findDictionary(languageOf(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(spelling::WordForms::read(*files).mayHold(u"mot"));
}
BENCHMARK(prepareForGuesses)->ArgName("arabic")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

// Each iteration takes the next slip: the mean is not far from the middle, and the slowest is told beside it.
void suggest(benchmark::State& state)
{
    const text::Language language = languageOf(state);
    spelling::Speller speller;
    if (!speller.load(language))
        return state.SkipWithError("no dictionary");
    speller.lexicon(language).prepareForGuesses();
    spelling::Suggestions suggestions(speller.lexicons());
    const QStringList slips =
        language == text::Language::French
            ? u"séanse gouvernemment acord aveclui internatinal dévelopement seance comunauté réunoin déclaratoin"_s
                  .split(u' ')
            : u"الامين مدررسة التعاوون محدده المنطقه فيالبيت مسئولية اعلان التعلييم المنظمت"_s.split(u' ');
    qsizetype at = 0;
    double slowest = 0;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(suggestions.quick(slips[at++ % slips.size()], language));
        slowest = std::max(
            slowest,
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    state.counters["slowest_ms"] = slowest;
}
BENCHMARK(suggest)->ArgName("arabic")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

double percentile95(std::vector<double>& measured)
{
    std::sort(measured.begin(), measured.end());
    return measured.empty() ? 0 : measured[measured.size() * 95 / 100];
}

// The service as the window has it: requests go to the spelling thread, marks come back by the event loop.
class Reader : public QObject {
public:
    Reader()
    {
        connect(&m_service, &spelling::SpellService::checked, this,
                [this](const spelling::ParagraphMarks& marks) {
                    m_answered.insert(marks.paragraph, marks.revision);
                });
        m_service.start();
        while (!isReady())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    bool isReady() const
    {
        return std::ranges::all_of(text::bothLanguages, [this](text::Language language) {
            return m_service.state(language) != spelling::SpellService::DictionaryState::Loading;
        });
    }

    void forgetVerdicts(text::Language language)
    {
        m_answered.clear();
        m_service.setWords(spelling::WordScope::Personal, language, {});
    }

    void ask(qint64 paragraph, int revision, text::Language language, spelling::Urgency urgency,
             const QString& text)
    {
        m_service.check({1, paragraph, revision, language, urgency, text, {}});
    }

    // Until the paragraph has its marks; in the order asked for, it is the last of its urgency.
    void waitFor(qint64 paragraph, int revision)
    {
        while (m_answered.value(paragraph, -1) != revision)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    spelling::SpellService m_service;
    QHash<qint64, int> m_answered;
};

constexpr qint64 visibleParagraphs = 12;

void askForAll(Reader& reader, text::Language language, int revision)
{
    const QStringList& paragraphs = document(language);
    for (qint64 i = 0; i < paragraphs.size(); ++i) {
        const bool visible = i < visibleParagraphs;
        reader.ask(i, revision, language, visible ? spelling::Urgency::Visible : spelling::Urgency::Rest,
                   paragraphs[i]);
    }
}

// A document is opened that was never read.
void openDocument(benchmark::State& state)
{
    const text::Language language = languageOf(state);
    Reader reader;
    document(language);
    std::vector<double> visible;
    std::vector<double> all;
    int revision = 0;
    for (auto _ : state) {
        reader.forgetVerdicts(language);
        QElapsedTimer timer;
        timer.start();
        askForAll(reader, language, ++revision);
        reader.waitFor(visibleParagraphs - 1, revision);
        visible.push_back(double(timer.nsecsElapsed()) / 1e6);
        reader.waitFor(document(language).size() - 1, revision);
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["visible_p95"] = percentile95(visible);
    state.counters["all_p95"] = percentile95(all);
}
BENCHMARK(openDocument)->ArgName("arabic")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

// A paragraph is edited while the rest of the document still waits.
void editParagraph(benchmark::State& state)
{
    const text::Language language = languageOf(state);
    Reader reader;
    const QStringList& paragraphs = document(language);
    std::vector<double> edits;
    int revision = 0;
    for (auto _ : state) {
        if (++revision % 50 == 1)
            askForAll(reader, language, 0);
        const qint64 edited = revision * 31 % paragraphs.size();
        QElapsedTimer timer;
        timer.start();
        reader.ask(edited, revision, language, spelling::Urgency::Edited, paragraphs[edited] + u" x"_s);
        reader.waitFor(edited, revision);
        edits.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["p95"] = percentile95(edits);
}
BENCHMARK(editParagraph)->ArgName("arabic")->Arg(0)->Arg(1)->Iterations(300)->Unit(benchmark::kMillisecond);

// The slips of the lists that the tests hold, each asked about once.
void suggestForAll(benchmark::State& state)
{
    const text::Language language = languageOf(state);
    spelling::Speller speller;
    QFile file(u":/lists/heldout.%1.tsv"_s.arg(text::tagOf(language)));
    if (!speller.load(language) || !file.open(QIODevice::ReadOnly))
        return state.SkipWithError("no dictionary, or no list");
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    speller.lexicon(language).prepareForGuesses();
    std::vector<double> measured;
    for (auto _ : state) {
        spelling::Suggestions suggestions(speller.lexicons());
        for (const QString& row : rows) {
            QElapsedTimer timer;
            timer.start();
            benchmark::DoNotOptimize(suggestions.quick(row.section(u'\t', 0, 0), language));
            measured.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    state.counters["p95"] = percentile95(measured);
    state.counters["max"] = measured.empty() ? 0 : measured.back();
}
BENCHMARK(suggestForAll)->ArgName("arabic")->Arg(0)->Arg(1)->Iterations(1)->Unit(benchmark::kMillisecond);

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    constexpr double pageBytes = 4096;
    constexpr double megabyte = 1e6;
    return file.open(QIODevice::ReadOnly)
               ? double(file.readAll().split(' ').value(1).toLongLong()) * pageBytes / megabyte
               : 0;
}

void memoryOfBothLanguages(benchmark::State& state)
{
    for (auto _ : state) {
        const double before = residentMegabytes();
        spelling::Speller speller;
        for (const text::Language language : text::bothLanguages) {
            benchmark::DoNotOptimize(speller.load(language).has_value());
            speller.lexicon(language).prepareForGuesses();
        }
        state.counters["MB"] = residentMegabytes() - before;
    }
}
BENCHMARK(memoryOfBothLanguages)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
