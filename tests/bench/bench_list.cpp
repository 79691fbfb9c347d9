// The release list with ten thousand releases: shown, painted, scrolled, sorted and narrowed. Offscreen.
#include "tests/ui/list/Catalogue.h"
#include "ui/common/Appearance.h"
#include "ui/list/ReleaseListModel.h"
#include "ui/list/ReleaseListPane.h"
#include "ui/list/ReleaseListProxy.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;

namespace {

constexpr int releases = 10'000;

const QList<tarjuman::release::ReleaseSummary>& catalogue()
{
    static const auto made = test::summaries(releases);
    return made;
}

void openList(benchmark::State& state)
{
    for (auto _ : state) {
        ReleaseListModel model;
        ReleaseListPane pane(model);
        pane.resize(264, 850);
        model.setSummaries(catalogue());
        benchmark::DoNotOptimize(pane.grab());
    }
}
BENCHMARK(openList)->Unit(benchmark::kMillisecond);

void scrollAPage(benchmark::State& state)
{
    ReleaseListModel model;
    model.setSummaries(catalogue());
    ReleaseListPane pane(model);
    pane.resize(264, 850);
    auto* view = pane.findChild<QListView*>(u"releaseList"_s);
    (void)pane.grab();
    int position = 0;
    for (auto _ : state) {
        position = (position + 800) % view->verticalScrollBar()->maximum();
        view->verticalScrollBar()->setValue(position);
        benchmark::DoNotOptimize(view->grab());
    }
}
BENCHMARK(scrollAPage)->Unit(benchmark::kMillisecond);

void sortByTitle(benchmark::State& state)
{
    ReleaseListModel model;
    model.setSummaries(catalogue());
    ReleaseListProxy proxy(model);
    for (auto _ : state) {
        proxy.setOrder(ReleaseOrder::FrenchTitle);
        benchmark::DoNotOptimize(proxy.idAt(0));
        proxy.setOrder(ReleaseOrder::Date);
        benchmark::DoNotOptimize(proxy.idAt(0));
    }
}
BENCHMARK(sortByTitle)->Unit(benchmark::kMillisecond);

void narrowByWords(benchmark::State& state)
{
    ReleaseListModel model;
    model.setSummaries(catalogue());
    ReleaseListProxy proxy(model);
    ReleaseFilter filter;
    filter.key = u"qualite 77"_s;
    for (auto _ : state) {
        proxy.setFilter(filter);
        proxy.setFilter({});
    }
}
BENCHMARK(narrowByWords)->Unit(benchmark::kMillisecond);

void applyAChange(benchmark::State& state)
{
    ReleaseListModel model;
    model.setSummaries(catalogue());
    const ReleaseListPane pane(model);
    auto changed = catalogue().at(5000);
    for (auto _ : state) {
        changed.title.french += u'!';
        changed.title.french.truncate(60);
        model.apply({changed}, {});
    }
}
BENCHMARK(applyAChange)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Appearance appearance(SchemeChoice::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
