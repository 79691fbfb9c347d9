// How long the checks take: a release of 300 words a side, one of 100,000, and one of that length again after
// a letter was typed. Targets: 5 ms, one second, 5 ms.
#include "app/checks/KnownFindings.h"

#include <benchmark/benchmark.h>

using namespace tarjuman;
using namespace Qt::StringLiterals;
using checks::KnownFindings;
using checks::Translation;
using release::Release;
using text::Language;

namespace {

constexpr int wordsInParagraph = 60;

QString paragraphOf(Language language, int number)
{
    const QStringList words =
        language == Language::French
            ? u"la commission européenne rencontre le secrétaire général des organisations régionales à Genève"_s
                  .split(u' ')
            : u"اجتمعت اللجنة الوطنية مع وفد المنظمة الدولية في مقر الأمانة العامة بمدينة جنيف"_s.split(u' ');
    QString text;
    for (int i = 0; i < wordsInParagraph; ++i)
        text += words[((number + i) * 7 + i / 5) % words.size()] + u' ';
    return text;
}

Release releaseOf(int words)
{
    Release release;
    for (int number = 0; number < words / wordsInParagraph; ++number) {
        for (const Language language : text::bothLanguages)
            release.paragraphs[language].append(
                {.id = release.takeParagraphId(), .text = paragraphOf(language, number)});
        release.pairs.append({.count = {1, 1}});
    }
    return release;
}

} // namespace

static void firstLook(benchmark::State& state)
{
    const Release release = releaseOf(int(state.range(0)));
    for (auto _ : state) {
        KnownFindings known;
        benchmark::DoNotOptimize(known.look(release, Translation::Finished));
    }
}
BENCHMARK(firstLook)->Arg(300)->Arg(100'000)->Unit(benchmark::kMillisecond);

static void lookAfterALetter(benchmark::State& state)
{
    Release release = releaseOf(int(state.range(0)));
    KnownFindings known;
    known.look(release, Translation::Finished);
    for (auto _ : state) {
        QString& text = release.paragraphs.french[release.paragraphs.french.size() / 2].text;
        text = text.endsWith(u'x') ? text.chopped(1) : text + u'x';
        benchmark::DoNotOptimize(known.look(release, Translation::Finished));
    }
}
BENCHMARK(lookAfterALetter)->Arg(300)->Arg(100'000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
