// The real releases beside the project come back from their PDFs without an error. Twin: tst_LineWriter.
#include "app/conformance/ConformanceCheck.h"
#include "app/pdf/Export.h"
#include "tests/app/pdf/Greyness.h"
#include "tests/app/pdf/Readers.h"
#include "tests/app/pdf/Samples.h"
#include "tests/support/ProjectFiles.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::tests;
using release::Role;
using text::Language;

class tst_shared_pdf : public QObject {
    Q_OBJECT
private:
    static release::Release read(const QString& file)
    {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly))
            return {};
        QList<std::pair<Role, QString>> parts;
        const QString text = QString::fromUtf8(source.readAll());
        for (const QString& line : text.split(u'\n')) {
            if (!normalised(line).isEmpty())
                parts.append({parts.isEmpty() ? Role::Title : Role::Body, line});
        }
        const bool arabic = text.count(QChar(0x0627)) > 20;
        return releaseOf(arabic ? Language::Arabic : Language::French, parts);
    }

    static QStringList seeds()
    {
        const QDir folder(tarjuman::testing::projectFile(u"../shared/seeds"_s));
        QStringList files;
        for (const QString& name : folder.entryList({u"*.txt"_s}))
            files.append(folder.filePath(name));
        return files;
    }

private Q_SLOTS:
    void everySeedComesBackWhole_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : seeds())
            QTest::newRow(qPrintable(QFileInfo(file).baseName().left(3))) << file;
    }
    void everySeedComesBackWhole()
    {
        QFETCH(QString, file);
        const release::Release release = read(file);
        const bool arabic = !release.paragraphs.arabic.isEmpty();
        const auto exported = pdf::exportRelease(release, arabic ? pdf::Form::Arabic : pdf::Form::French, {});
        QVERIFY2(exported, exported ? "" : qPrintable(exported.error().message));
        const QString expected = wholeText(release, arabic ? Language::Arabic : Language::French);
        QCOMPARE(difference(readWithPdftotext(exported->bytes), expected), QString());
        QCOMPARE(difference(readWithMupdf(exported->bytes), expected), QString());
        QCOMPARE(difference(readStructure(exported->bytes), expected), QString());
        QVERIFY(conformance::checkConformance(exported->bytes)->isEmpty());
    }

    void theSeedsAreOfAnEvenGrey_data()
    {
        QTest::addColumn<pdf::Form>("form");
        QTest::addColumn<double>("meanBlank");
        QTest::newRow("the whole width") << pdf::Form::French << 0.34;
        QTest::newRow("a column") << pdf::Form::SideBySide << 0.37;
    }
    void theSeedsAreOfAnEvenGrey()
    {
        QFETCH(pdf::Form, form);
        QFETCH(double, meanBlank);
        QStringList paragraphs;
        for (const QString& file : seeds()) {
            for (const release::Paragraph& paragraph : read(file).paragraphs.french) {
                if (paragraph.role == Role::Body)
                    paragraphs << paragraph.text;
            }
        }
        const Greyness grey = greynessOf(paragraphs, form);
        qInfo().noquote() << grey.words();
        QVERIFY2(grey.looseShare() <= 0.03, qPrintable(grey.words()));
        QVERIFY2(grey.meanBlank() <= meanBlank, qPrintable(grey.words()));
        QVERIFY2(grey.hyphensInARow <= 2, qPrintable(grey.words()));
    }

    void thePairComesBackByParagraphs()
    {
        release::Release release = read(seeds().value(0));
        release.paragraphs.arabic = read(seeds().value(2)).paragraphs.arabic;
        QCOMPARE(release.paragraphs.arabic.size(), 6);
        // The closing line "FIN" has no counterpart.
        release.pairs.clear();
        for (qsizetype number = 0; number < release.paragraphs.french.size(); ++number)
            release.pairs.append(release::Pair{{1, number < release.paragraphs.arabic.size() ? 1 : 0}});
        const auto exported = pdf::exportRelease(release, pdf::Form::SideBySide, {});
        QVERIFY2(exported, exported ? "" : qPrintable(exported.error().message));
        QVERIFY(conformance::checkConformance(exported->bytes)->isEmpty());
        const QString structure = normalised(readStructure(exported->bytes));
        int split = 0; // by the end of a page, where the other language stands in between
        for (Language language : text::bothLanguages) {
            for (const QString& paragraph : paragraphsOf(release, language)) {
                QVERIFY2(structure.contains(paragraph), qPrintable(paragraph));
                split += !normalised(readWithPdftotext(exported->bytes)).contains(paragraph);
                split += !normalised(readWithMupdf(exported->bytes)).contains(paragraph);
            }
        }
        QVERIFY2(split <= 2 * 2 * (exported->pages - 1), qPrintable(QString::number(split)));
    }
};

TARJUMAN_TEST(tst_shared_pdf)
#include "tst_shared_pdf.moc"
