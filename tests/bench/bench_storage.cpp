// The archive with 10,000 releases: opening it, listing them, loading one, saving one edit.
#include "app/storage/Store.h"
#include "tests/support/FullArchive.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using release::Release;
using release::ReleaseId;
using storage::Store;

namespace {

constexpr int releases = 10'000;

// Made once for all measurements.
const QString& archive()
{
    static const QTemporaryDir folder;
    static const QString file = [] {
        const QString path = folder.filePath(u"archive.tarjuman"_s);
        if (!testing::fillArchive(path, releases))
            qFatal("The archive could not be filled.");
        return path;
    }();
    return file;
}

void openAndList(benchmark::State& state)
{
    archive();
    for (auto _ : state) {
        Store store(archive());
        store.open();
        benchmark::DoNotOptimize(store.summaries().takeResult().value());
    }
}

void list(benchmark::State& state)
{
    Store store(archive());
    store.open();
    for (auto _ : state)
        benchmark::DoNotOptimize(store.summaries().takeResult().value());
}

void load(benchmark::State& state)
{
    Store store(archive());
    store.open();
    qint64 id = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(store.load(ReleaseId{id++ % releases + 1}).takeResult().value());
}

// To the disk and back, as a reader waits for it; in /tmp, which may be quicker than a home folder.
void saveOneEdit(benchmark::State& state)
{
    Store store(archive());
    store.open();
    Release saved = store.load(ReleaseId{5000}).takeResult().value();
    for (auto _ : state) {
        Release current = saved;
        current.paragraphs.arabic[2].text = u"نص جديد رقم %1"_s.arg(saved.revision);
        saved = store.save(saved, current).takeResult().value();
    }
}

// A release of so many paragraphs a language, one put in at the top.
void saveAParagraphAtTheTop(benchmark::State& state)
{
    Store store(archive());
    store.open();
    Release saved;
    for (int i = 0; i < state.range(0); ++i) {
        saved.paragraphs.french += {saved.takeParagraphId(), release::Role::Body, u"Paragraphe %1"_s.arg(i)};
        saved.paragraphs.arabic += {saved.takeParagraphId(), release::Role::Body, u"فقرة %1"_s.arg(i)};
        saved.pairs += release::Pair{{1, 1}};
    }
    saved = store.insert({saved}).takeResult()->first();
    for (auto _ : state) {
        Release current = saved;
        current.paragraphs.french.prepend({current.takeParagraphId(), release::Role::Body, u"Neuf"_s});
        current.pairs.prepend(release::Pair{{1, 0}});
        saved = store.save(saved, current).takeResult().value();
    }
    store.remove({saved.id}).waitForFinished();
}

BENCHMARK(openAndList)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(list)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(load)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(saveOneEdit)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(saveAParagraphAtTheTop)->Arg(3000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
