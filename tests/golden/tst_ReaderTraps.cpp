// The traps that readers of PDF set for Arabic and French text, each met while measuring them, and each with
// a text that falls into it unless the file is written as LineWriter, InkBoxes and SubsetFont write it. The
// traps of pdf.js and of a newer pdfium are tried by tests/readers/measure, those of validators by
// tst_ConformanceCheck.
#include "app/pdf/Export.h"
#include "tests/app/pdf/Readers.h"
#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::tests;
using pdf::Form;
using release::Role;
using text::Language;

namespace {

enum Reader { Poppler = 1, MuPdf = 2, Structure = 4, QtPdf = 8, Exact = Poppler | MuPdf | Structure };

QByteArray pdfOf(Language language, const QString& text)
{
    const auto release = releaseOf(language, {{Role::Body, text}});
    const auto exported =
        pdf::exportRelease(release, language == Language::French ? Form::French : Form::Arabic, {});
    return exported ? exported->bytes : QByteArray();
}

// Long enough for several lines of the page.
QString repeated(const QString& words, int times)
{
    QStringList all;
    all.fill(words, times);
    return all.join(u' ');
}

} // namespace

class tst_ReaderTraps : public QObject {
    Q_OBJECT
private:
    static void addArabicRows()
    {
        const auto row = [](const char* name, int readers, const QString& text) {
            QTest::newRow(name) << Language::Arabic << readers << text;
        };
        row("boxes that overlap or leave a gap split words", Exact,
            u"ورؤساء وزارة الري والزراعة يزورون دوار الوردة"_s);
        row("a comma behind a digit changes places", Exact, u"بنسبة 45%، ثم 12، و3/ 4؛ وفي 7، 8."_s);
        row("a slash behind a title changes places", Exact, u"التقى السيد/ سالم بمعالي الوزير/ منصور."_s);
        row("a space without a box is dropped", QtPdf, u"كل عام في الواحة يوم للماء"_s);
        row("a low letter beside a high one begins a line", QtPdf, u"زر لزر ورل وزل ودرل آل وادي رل"_s);
        row("brackets are mirrored", Exact, u"قال (نعم) ثم «لا» [كلا]"_s);
        row("a date is read backwards", Exact, u"في 2024/5/22 وفي 22/5/2024 وفي 2024-05-22"_s);
        row("a range of numbers is read backwards", Exact,
            u"للفئة 12-17 سنة (5-7) و1-2-3، ثم ٢٠-٣٠ و 40-45%، من 8-9"_s);
        row("a blank comes between a bracket and Latin letters", Exact,
            u"المعهد (IMA) والمركز ( IRD ) معا"_s);
        row("parts of an address change places", Exact,
            u"راسلوا المرصد على eau@oasis.example أو زوروا موقعه www.oasis.example/a/b."_s);
        row("two Latin words change places", Exact,
            u"زار الوفد أمس British Library ثم انتقل مساء إلى Royal Albert Hall بالحافلة"_s);
        row("a percent sign leaves its number", Exact, u"ارتفع 45% ثم 12.5% و٪٣٠"_s);
        row("a vowel sign leaves its letter", Exact, u"إنَّ المُوَقَّعَ أسرةٍ، كلَّ عامٍ"_s);
        row("a lam-alef is two letters", Exact, u"لا لإلا الآلات والإلاه"_s);
        row("a dash at the right end joins lines", Exact, u"- بند أول ثم - بند"_s);
        row("lines of a paragraph are glued", Exact, repeated(u"تتابع الواحة قياس المياه كل أسبوع."_s, 9));
    }

    static void addFrenchRows()
    {
        const auto row = [](const char* name, int readers, const QString& text) {
            QTest::newRow(name) << Language::French << readers << text;
        };
        row("a ligature hides letters", Exact | QtPdf, u"Efficacité affinée, office, flux, afflux, fjord"_s);
        row("a hyphen at the end of a line is eaten", Exact | QtPdf,
            u"À Saint-Germain-en-Laye, au-delà du chemin de fer, peut-être verra-t-on M. Al-Moghidi "
            u"avant-hier ; "
            "lui-même, porte-parole et vice-président, viendra-t-il après-demain à Ras-el-Aïn, ou bien "
            "là-bas, "
            "à mi-chemin, entre Al-Guettar et Sidi-bou-Saïd ? Sous-estime-t-on, une demi-heure plus tard, "
            "le va-et-vient des semi-remorques ?"_s);
        row("a divided word gains a blank", Exact | QtPdf,
            repeated(u"L’approfondissement constitutionnel extraordinairement incompréhensible"_s, 12));
        row("lines of a paragraph are glued", Exact | QtPdf,
            repeated(u"L’oasis mesure ses eaux chaque semaine."_s, 9));
        row("Arabic words swallow the blank behind them", Exact,
            u"Le mot عين désigne la source, et عيون les sources."_s);
        row("two Arabic words change places", Exact, u"Le lieu dit العين الكبيرة est fermé."_s);
    }

private Q_SLOTS:
    void noReaderFallsIntoIt_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("readers");
        QTest::addColumn<QString>("text");
        addArabicRows();
        addFrenchRows();
    }
    void noReaderFallsIntoIt()
    {
        QFETCH(Language, language);
        QFETCH(int, readers);
        QFETCH(QString, text);
        const QByteArray pdf = pdfOf(language, text);
        QVERIFY(!pdf.isEmpty());
        const QString expected = normalised(text);
        if (readers & Poppler)
            QCOMPARE(difference(readWithPdftotext(pdf), expected), QString());
        if (readers & MuPdf)
            QCOMPARE(difference(readWithMupdf(pdf), expected), QString());
        if (readers & Structure)
            QCOMPARE(difference(readStructure(pdf), expected), QString());
        if (readers & QtPdf)
            QCOMPARE(difference(readWithQtPdf(pdf), expected), QString());
    }

    // poppler takes a page for one of one direction: it must not be the French one.
    void aPageOfTwoColumnsIsReadFromTheRight()
    {
        release::Release release;
        const auto add = [&release](const QString& french, const QString& arabic) {
            release.paragraphs.french.append({release.takeParagraphId(), Role::Body, french});
            release.paragraphs.arabic.append({release.takeParagraphId(), Role::Body, arabic});
            release.pairs.append(release::Pair{{1, 1}});
        };
        add(repeated(u"Le débit atteint 12,5 litres."_s, 20), u"بلغ التدفق 12.5 لترا، وزاد بنسبة 3%."_s);
        add(u"« Qui sait ? », dit-elle (2033)."_s, u"قالت: «من يدري؟» (2033)."_s);
        const auto exported = pdf::exportRelease(release, Form::SideBySide, {});
        QVERIFY(exported);
        const QString read = normalised(readWithPdftotext(exported->bytes));
        for (const release::Paragraph& paragraph : release.paragraphs.arabic)
            QVERIFY2(read.contains(normalised(paragraph.text)), qPrintable(read));
    }

    // A hyphen of our own is U+00AD, one of the text stands within the line.
    void linesEndInASoftHyphenOnly()
    {
        const QString text = repeated(u"Saint-Germain-en-Laye, approfondissement constitutionnel,"_s, 14);
        const QString read = readWithPdftotext(pdfOf(Language::French, text));
        int divided = 0;
        for (const QString& line : read.split(u'\n')) {
            QVERIFY2(!line.trimmed().endsWith(u'-'), qPrintable(line));
            divided += line.trimmed().endsWith(QChar(0x00AD)) ? 1 : 0;
        }
        QVERIFY(divided > 0);
    }

    // One font set and one cache of words an export: nothing is shared that two of them could spoil.
    void exportsAtTheSameTimeGiveTheSameBytes()
    {
        const release::Release release = sampleRelease();
        const auto make = [&release] { return pdf::exportRelease(release, Form::SideBySide, {})->bytes; };
        const QByteArray alone = make();
        auto first = std::async(std::launch::async, make);
        auto second = std::async(std::launch::async, make);
        QVERIFY(first.get() == alone);
        QVERIFY(second.get() == alone);
    }
};

TARJUMAN_TEST(tst_ReaderTraps)
#include "tst_ReaderTraps.moc"
