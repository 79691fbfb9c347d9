// The export pane beside somebody who types: from the change of a paragraph to its page rendered for the
// view, by the clock on the wall, with all that lies between (the pause in typing, typesetting, the proof,
// loading, rendering). The counters are in milliseconds: p50, p95 and max. A release of one page side by
// side, and one of some thirty.
#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"
#include "ui/common/Appearance.h"
#include "ui/common/HouseStyle.h"
#include "ui/output/ExportPane.h"
#include "ui/output/PageRenderer.h"
#include "ui/output/PageView.h"
#include "ui/output/SampleRelease.h"
#include "ui/settings/Settings.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>

using namespace tarjuman;
using namespace Qt::StringLiterals;
using text::Language;

namespace {

constexpr QSize paneSize(560, 820);
constexpr int copiesInLong = 60; // of the sample's paragraphs

release::Release longRelease()
{
    release::Release release = ui::sampleRelease();
    const release::Release once = release;
    for (int copy = 1; copy < copiesInLong; ++copy) {
        for (const Language language : text::bothLanguages) {
            for (release::Paragraph paragraph : once.paragraphs[language]) {
                paragraph.id = release.takeParagraphId();
                paragraph.role = release::Role::Body;
                release.paragraphs[language].append(paragraph);
            }
        }
        release.pairs += once.pairs;
    }
    return release;
}

// An open pane, its pages shown.
class Stage {
public:
    explicit Stage(const release::Release& text)
        : m_desk(m_folder.filePath(u"archive.tarjuman"_s), {})
        , m_release(std::make_shared<desk::OpenRelease>(m_desk.releases(), text))
        , m_pane(m_desk, m_settings, nullptr)
        , m_view(m_pane.findChild<ui::PageView*>(u"pageView"_s))
    {
        QObject::connect(m_view, &ui::PageView::pagesChanged, [this] { m_pagesAreNew = true; });
        QObject::connect(m_view->findChild<ui::PageRenderer*>(), &ui::PageRenderer::rendered,
                         [this] { m_isShown = m_pagesAreNew; });
        m_pane.resize(paneSize);
        m_pane.show();
        m_pane.setRelease(m_release);
        waitUntilShown();
    }

    // Milliseconds.
    double type(int key)
    {
        QElapsedTimer time;
        time.start();
        release::Paragraph lead = m_release->release().paragraphs.french.at(3);
        lead.text += key % 2 == 0 ? u'x' : u' ';
        m_isShown = m_pagesAreNew = false;
        m_release->replaceParagraphs(Language::French, 3, 1, {lead}, m_release->release().pairs);
        waitUntilShown();
        return static_cast<double>(time.nsecsElapsed()) / 1e6;
    }

private:
    void waitUntilShown()
    {
        while (!m_isShown)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    QTemporaryDir m_folder;
    desk::Desk m_desk;
    std::shared_ptr<desk::OpenRelease> m_release;
    ui::Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    ui::ExportPane m_pane;
    ui::PageView* m_view;
    bool m_pagesAreNew = false;
    bool m_isShown = false;
};

void typing(benchmark::State& state, const release::Release& text)
{
    Stage stage(text);
    std::vector<double> times;
    for (auto step : state) {
        (void)step;
        times.push_back(stage.type(static_cast<int>(times.size())));
        state.SetIterationTime(times.back() / 1000);
    }
    std::sort(times.begin(), times.end());
    const auto at = [&times](double part) {
        return times.at(static_cast<size_t>(part * static_cast<double>(times.size() - 1)));
    };
    state.counters["p50"] = at(0.5);
    state.counters["p95"] = at(0.95);
    state.counters["max"] = times.back();
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(new ui::HouseStyle);
    QApplication application(argc, argv);
    ui::Appearance appearance(ui::SchemeChoice::Light);
    benchmark::Initialize(&argc, argv);
    const int keys = qEnvironmentVariableIsSet("TARJUMAN_BENCH_SMOKE") ? 2 : 60;
    benchmark::RegisterBenchmark("preview_of_one_page", typing, ui::sampleRelease())
        ->UseManualTime()
        ->Iterations(keys)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("preview_of_many_pages", typing, longRelease())
        ->UseManualTime()
        ->Iterations(keys)
        ->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
