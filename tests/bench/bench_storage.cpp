// The archive with 10,000 releases: opening it, listing them, loading one, saving one edit, alone and beside
// a backup and a look through all texts.
#include "app/storage/Store.h"
#include "app/storage/TextRepository.h"
#include "tests/support/FullArchive.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <atomic>
#include <chrono>
#include <thread>

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

// Asks again as soon as an answer is here, until it goes.
template <typename Ask>
class AskedOn {
public:
    explicit AskedOn(Ask ask)
        : m_thread([this, ask = std::move(ask)] {
            while (!m_ends)
                ask();
        })
    {
    }
    ~AskedOn() { m_ends = true; }

private:
    std::atomic<bool> m_ends = false;
    std::jthread m_thread;
};

// The same edit while the archive is copied, and all its texts are read, over and over: the longest save is
// what a reader may notice.
void saveBesideBackupAndSearch(benchmark::State& state)
{
    const QTemporaryDir folder;
    Store store(archive());
    store.open();
    Release saved = store.load(ReleaseId{5000}).takeResult().value();
    const AskedOn backups([&] { store.backup(folder.filePath(u"backup.tarjuman"_s)).waitForFinished(); });
    const AskedOn searches([&] {
        QList<ReleaseId> all;
        for (int id = 1; id <= releases; ++id)
            all.append(ReleaseId{id});
        store
            .ask(
                [all](storage::Database& database) { return storage::TextRepository(database).textsOf(all); })
            .waitForFinished();
    });
    double longest = 0;
    for (auto _ : state) {
        const auto begun = std::chrono::steady_clock::now();
        Release current = saved;
        current.paragraphs.arabic[2].text = u"نص جديد رقم %1"_s.arg(saved.revision);
        saved = store.save(saved, current).takeResult().value();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begun;
        longest = std::max(longest, taken.count());
    }
    state.counters["longest_ms"] = longest;
}

BENCHMARK(openAndList)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(list)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(load)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(saveOneEdit)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(saveBesideBackupAndSearch)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(saveAParagraphAtTheTop)->Arg(3000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
