// What poppler, MuPDF and the structure give back of a PDF is what was written in it: the twin, over the
// project's own sample, of tst_shared_pdf.
#include "app/pdf/Export.h"

#include "tests/app/pdf/Readers.h"
#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::tests;
using text::Language;

class tst_LineWriter : public QObject {
    Q_OBJECT
private:
    static QByteArray pdfOf(const release::Release& release, pdf::Form form)
    {
        const auto exported = pdf::exportRelease(release, form, {});
        if (!exported)
            qWarning().noquote() << exported.error().message;
        return exported ? exported->bytes : QByteArray();
    }

    // The lead and the quotation are one Arabic paragraph; the body is one French one and two Arabic ones.
    static release::Release unevenRelease()
    {
        release::Release release = sampleRelease();
        auto& arabic = release.paragraphs.arabic;
        arabic[6].text += u' ' + arabic[7].text;
        const QString body = arabic[8].text;
        const qsizetype full = body.indexOf(u'.') + 1;
        arabic[7].text = body.left(full);
        arabic[7].role = release::Role::Body;
        arabic[8].text = body.mid(full + 1);
        release.pairs.remove(6, 3);
        release.pairs.insert(6, release::Pair{{2, 1}});
        release.pairs.insert(7, release::Pair{{1, 2}});
        return release;
    }

    static pdf::Form formOf(Language language)
    {
        return language == Language::French ? pdf::Form::French : pdf::Form::Arabic;
    }

private Q_SLOTS:
    void oneLanguageComesBackWhole_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("French") << Language::French;
        QTest::newRow("Arabic") << Language::Arabic;
    }
    void oneLanguageComesBackWhole()
    {
        QFETCH(Language, language);
        const release::Release release = sampleRelease();
        const QByteArray pdf = pdfOf(release, formOf(language));
        const QString expected = wholeText(release, language);
        QCOMPARE(difference(readWithPdftotext(pdf), expected), QString());
        QCOMPARE(difference(readWithMupdf(pdf), expected), QString());
        QCOMPARE(difference(readStructure(pdf), expected), QString());
    }

    void qtPdfGivesFrenchBackWhole()
    {
        const release::Release release = sampleRelease();
        const QByteArray pdf = pdfOf(release, pdf::Form::French);
        QCOMPARE(difference(readWithQtPdf(pdf), wholeText(release, Language::French)), QString());
    }

    void bothLanguagesComeBackByParagraphs_data()
    {
        QTest::addColumn<release::Release>("release");
        QTest::newRow("one beside one") << sampleRelease();
        QTest::newRow("one Arabic beside two French, and two beside one") << unevenRelease();
    }
    void bothLanguagesComeBackByParagraphs()
    {
        QFETCH(release::Release, release);
        const QByteArray pdf = pdfOf(release, pdf::Form::SideBySide);
        const QString poppler = normalised(readWithPdftotext(pdf));
        const QString mupdf = normalised(readWithMupdf(pdf));
        for (Language language : text::bothLanguages) {
            for (const QString& paragraph : paragraphsOf(release, language)) {
                QVERIFY2(poppler.contains(paragraph), qPrintable(u"poppler: "_s + paragraph));
                QVERIFY2(mupdf.contains(paragraph), qPrintable(u"MuPDF: "_s + paragraph));
            }
        }
    }
};

TARJUMAN_TEST(tst_LineWriter)
#include "tst_LineWriter.moc"
