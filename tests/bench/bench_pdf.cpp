// How long a release takes to become a proved PDF, in one language and in both, and how that compares with
// QPdfWriter (whose files have no structure and whose Arabic cannot be copied) on the same text in the same
// run. The text is the sample of the tests; "long" repeats it, "distinct" gives every word letters of its
// own, which no cache can help.
#include "app/pdf/Export.h"
#include "tests/app/pdf/Samples.h"

#include <benchmark/benchmark.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <sys/resource.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using text::Language;

namespace {

enum class Words { Repeated, Distinct };

// A word of the same length whose letters depend on `seed`.
QString scrambled(const QString& word, unsigned seed)
{
    QString letters = word;
    for (QChar& letter : letters) {
        seed = seed * 1664525u + 1013904223u;
        if (letter.script() == QChar::Script_Arabic && letter.isLetter())
            letter = QChar(0x0628 + (seed >> 16) % 18);
        else if (letter.isLower())
            letter = QChar(u'a' + (seed >> 16) % 26);
    }
    return letters;
}

release::Release sample(int copies, Words words)
{
    const release::Release one = tests::sampleRelease();
    release::Release many = one;
    unsigned seed = 1;
    for (int copy = 1; copy < copies; ++copy) {
        for (Language language : text::bothLanguages) {
            for (release::Paragraph paragraph : one.paragraphs[language]) {
                QStringList parts = paragraph.text.split(u' ');
                for (QString& word : parts)
                    word = words == Words::Distinct ? scrambled(word, ++seed) : word;
                paragraph.text = parts.join(u' ');
                many.paragraphs[language].append(paragraph);
            }
        }
        many.pairs += one.pairs;
    }
    return many;
}

void report(benchmark::State& state, int pages, qsizetype bytes)
{
    state.counters["pages"] = pages;
    state.counters["pages/s"] =
        benchmark::Counter(double(pages) * double(state.iterations()), benchmark::Counter::kIsRate);
    state.counters["bytes/page"] = double(bytes) / std::max(1, pages);
}

// What the operating system had to give this process at most, so far.
double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void exportPdf(benchmark::State& state, pdf::Form form, int copies, Words words)
{
    const release::Release release = sample(copies, words);
    pdf::Exported exported;
    for (auto _ : state) {
        auto result = pdf::exportRelease(release, form, {});
        if (!result) {
            state.SkipWithError(qPrintable(result.error().message));
            return;
        }
        exported = *std::move(result);
    }
    report(state, exported.pages, exported.bytes.size());
    state.counters["peak MiB"] = peakMebibytes();
}

// The desk's bulk job: one bilingual release after the other, no two alike, on as many threads as are given.
void exportBulk(benchmark::State& state, int threads)
{
    constexpr int count = 200;
    std::vector<release::Release> releases;
    for (int number = 0; number < count; ++number) {
        release::Release release = tests::sampleRelease();
        for (Language language : text::bothLanguages)
            release.paragraphs[language][6].text += u' ' + QString::number(number);
        releases.push_back(release);
    }
    std::atomic<int> pages = 0;
    for (auto _ : state) {
        pages = 0;
        std::atomic<size_t> next = 0;
        std::vector<std::jthread> workers;
        for (int worker = 0; worker < threads; ++worker) {
            workers.emplace_back([&] {
                for (size_t mine = next++; mine < releases.size(); mine = next++) {
                    const auto exported = pdf::exportRelease(releases[mine], pdf::Form::SideBySide, {});
                    pages += exported ? exported->pages : 0;
                }
            });
        }
    }
    report(state, pages, 0);
}

void writeWithQt(benchmark::State& state, Language language, int copies, Words words)
{
    const release::Release release = sample(copies, words);
    int pages = 0;
    qsizetype bytes = 0;
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(71, 78, 71, 78), QPageLayout::Point);
        QTextDocument document;
        const bool arabic = language == Language::Arabic;
        document.setDefaultFont(QFont(arabic ? u"Amiri"_s : u"Charis SIL"_s, arabic ? 14 : 11));
        QTextCursor cursor(&document);
        QTextBlockFormat format;
        format.setAlignment(Qt::AlignJustify);
        format.setLayoutDirection(text::directionOf(language));
        for (const release::Paragraph& paragraph : release.paragraphs[language]) {
            cursor.setBlockFormat(format);
            cursor.insertText(paragraph.text);
            cursor.insertBlock();
        }
        document.setPageSize(writer.pageLayout().paintRectPoints().size());
        pages = document.pageCount();
        document.print(&writer);
        buffer.close();
        bytes = buffer.size();
    }
    report(state, pages, bytes);
}

void registerAll()
{
    constexpr int one = 1;
    constexpr int many = 150;
    using benchmark::kMillisecond;
    const auto both = [](const char* name, int copies, Words words) {
        const std::string prefix(name);
        benchmark::RegisterBenchmark((prefix + "/French").c_str(), exportPdf, pdf::Form::French, copies,
                                     words)
            ->Unit(kMillisecond);
        benchmark::RegisterBenchmark((prefix + "/French/QPdfWriter").c_str(), writeWithQt, Language::French,
                                     copies, words)
            ->Unit(kMillisecond);
        benchmark::RegisterBenchmark((prefix + "/Arabic").c_str(), exportPdf, pdf::Form::Arabic, copies,
                                     words)
            ->Unit(kMillisecond);
        benchmark::RegisterBenchmark((prefix + "/Arabic/QPdfWriter").c_str(), writeWithQt, Language::Arabic,
                                     copies, words)
            ->Unit(kMillisecond);
        benchmark::RegisterBenchmark((prefix + "/side by side").c_str(), exportPdf, pdf::Form::SideBySide,
                                     copies, words)
            ->Unit(kMillisecond);
    };
    both("one release", one, Words::Repeated);
    both("long", many, Words::Repeated);
    both("distinct", many, Words::Distinct);
    for (int threads : {1, 2}) {
        const std::string name = "200 releases side by side/threads:" + std::to_string(threads);
        benchmark::RegisterBenchmark(name.c_str(), exportBulk, threads)->Unit(kMillisecond)->UseRealTime();
    }
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv); // for QPdfWriter alone
    registerAll();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
