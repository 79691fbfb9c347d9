// How fast words are judged, from the raw text on, and how long suggestions take; the text is the project's
// own releases and words of the dictionaries themselves. Targets: 300,000 French and 250,000 Arabic words a
// second at first sight, two million once known, suggestions within 40 ms, 60 MB for both dictionaries.
#include "app/spelling/Speller.h"
#include "app/spelling/Suggestions.h"
#include "app/text/WordCount.h"

#include <QFile>
#include <QStringList>

#include <benchmark/benchmark.h>

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

BENCHMARK_MAIN();
