// How long a release takes to become a PDF, in one language and in both, and how that compares with
// QPdfWriter (whose files have no structure and whose Arabic cannot be copied) on the same text in the same
// run. "typeset and write" does what QPdfWriter does; "with the proof" is what the program always does: it
// reads the finished file back besides. The text is the sample of the tests; "long" repeats it, "distinct"
// gives every word letters of its own, which no cache can help. QPdfWriter's Arabic lines stand further
// apart, so that its pages hold less; letters a second say what pages a second leave open.
#include "app/pdf/Export.h"
#include "app/pdf/text/PageRows.h"
#include "app/pdf/Typesetter.h"
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

qsizetype lettersOf(const release::Release& release, const std::vector<Language>& languages)
{
    qsizetype letters = 0;
    for (const Language language : languages) {
        for (const release::Paragraph& paragraph : release.paragraphs[language])
            letters += paragraph.text.size();
    }
    return letters;
}

void report(benchmark::State& state, int pages, qsizetype bytes, qsizetype letters)
{
    state.counters["letters/s"] =
        benchmark::Counter(double(letters) * double(state.iterations()), benchmark::Counter::kIsRate);
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
    report(state, exported.pages, exported.bytes.size(), lettersOf(release, pdf::languagesOf(form)));
    state.counters["peak MiB"] = peakMebibytes();
}

// The same without the proof. The title in the metadata is left empty.
base::Result<QByteArray> typeset(const release::Release& release, pdf::Form form)
{
    const pdf::PageSetup setup;
    const std::vector<pdf::Row> rows = pdf::rowsOf(release, form, setup.letterhead);
    pdf::FontSet fonts = TRY(pdf::FontSet::open(setup.fontFamily, setup.titleFamily));
    const pdf::Hyphenator hyphenator =
        form == pdf::Form::Arabic ? pdf::Hyphenator::none() : pdf::Hyphenator::french();
    pdf::Typesetter typesetter(fonts, hyphenator, setup, form);
    return typesetter.typeset(rows, {}, {}, {});
}

void typesetAndWrite(benchmark::State& state, pdf::Form form, int copies, Words words)
{
    const release::Release release = sample(copies, words);
    QByteArray bytes;
    for (auto _ : state) {
        auto result = typeset(release, form);
        if (!result) {
            state.SkipWithError(qPrintable(result.error().message));
            return;
        }
        bytes = *std::move(result);
    }
    const auto exported = pdf::exportRelease(release, form, {}); // to count the pages
    report(state, exported ? exported->pages : 0, bytes.size(), lettersOf(release, pdf::languagesOf(form)));
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
    report(state, pages, 0, 0);
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
    report(state, pages, bytes, lettersOf(release, {language}));
}

void registerAll()
{
    constexpr int one = 1;
    constexpr int many = 150;
    using benchmark::kMillisecond;
    const auto ours = [](const std::string& name, pdf::Form form, int copies, Words words) {
        benchmark::RegisterBenchmark((name + "/typeset and write").c_str(), typesetAndWrite, form, copies,
                                     words)
            ->Unit(kMillisecond)
            ->UseRealTime();
        benchmark::RegisterBenchmark((name + "/with the proof").c_str(), exportPdf, form, copies, words)
            ->Unit(kMillisecond)
            ->UseRealTime();
    };
    const auto withQt = [](const std::string& name, Language language, int copies, Words words) {
        benchmark::RegisterBenchmark((name + "/QPdfWriter").c_str(), writeWithQt, language, copies, words)
            ->Unit(kMillisecond)
            ->UseRealTime();
    };
    const auto both = [&](const std::string& name, int copies, Words words) {
        ours(name + "/French", pdf::Form::French, copies, words);
        withQt(name + "/French", Language::French, copies, words);
        ours(name + "/Arabic", pdf::Form::Arabic, copies, words);
        withQt(name + "/Arabic", Language::Arabic, copies, words);
        ours(name + "/side by side", pdf::Form::SideBySide, copies, words);
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
