// A table of features by forms: each document, read back by poppler, MuPDF, Qt's PDF module and its own
// structure, holds every paragraph as it was written, in order, and conforms. The sentences are the
// project's.
#include "app/conformance/ConformanceCheck.h"
#include "app/pdf/Export.h"
#include "app/pdf/text/PageRows.h"
#include "tests/app/pdf/Readers.h"
#include "tests/golden/Features.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::tests;
using pdf::Form;
using text::Language;

class tst_GoldenTexts : public QObject {
    Q_OBJECT
private:
    // What is missing or out of its order; empty when all is there. Of two columns poppler gives the rows in
    // an order of its own.
    static QString lost(const QString& reading, const QStringList& paragraphs, Form form)
    {
        const QString read = normalised(reading);
        qsizetype at = 0;
        for (const QString& paragraph : paragraphs) {
            const qsizetype found = read.indexOf(paragraph, at);
            if (found < 0)
                return paragraph + u" | read: "_s + read;
            at = form == Form::SideBySide ? 0 : found + paragraph.size();
        }
        return {};
    }

    // Of two columns of short lines poppler may give the lines by turns, and with them the halves of a
    // divided word: then every letter has to be there.
    static QString lostFromPoppler(const QByteArray& pdf, const QStringList& paragraphs, Form form)
    {
        const QString reading = readWithPdftotext(pdf);
        if (form != Form::SideBySide)
            return lost(reading, paragraphs, form);
        const QString read = normalised(reading);
        const QString written = paragraphs.join(QString());
        for (QChar letter : written) {
            if (!letter.isSpace() && read.count(letter) < written.count(letter))
                return letter + u" is missing from "_s + read;
        }
        return {};
    }

    // For validators that are no part of the project: README.md says how.
    static void keep(const QByteArray& bytes, const QString& name, Form form)
    {
        const QString folder = qEnvironmentVariable("TARJUMAN_KEEP_DOCUMENTS");
        if (folder.isEmpty())
            return;
        QFile file(QDir(folder).filePath(name + u'.' + QString::number(static_cast<int>(form)) + u".pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static const Feature& featureNamed(const QString& name)
    {
        const auto place = std::find_if(features().begin(), features().end(),
                                        [&](const Feature& feature) { return feature.name == name; });
        return *place;
    }

private Q_SLOTS:
    void everyReaderGivesEveryParagraphBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Form>("form");
        constexpr std::pair<Form, const char*> forms[] = {{Form::French, "French"},
                                                          {Form::Arabic, "Arabic"},
                                                          {Form::SideBySide, "side by side"},
                                                          {Form::FrenchThenArabic, "one after the other"}};
        for (const Feature& feature : features()) {
            for (const auto& [form, label] : forms)
                QTest::addRow("%s, %s", qPrintable(feature.name), label) << feature.name << form;
        }
    }
    void everyReaderGivesEveryParagraphBack()
    {
        QFETCH(QString, name);
        QFETCH(Form, form);
        const Feature& feature = featureNamed(name);
        const release::Release release = releaseWith(feature);
        const auto exported = pdf::exportRelease(release, form, feature.setup);
        QVERIFY2(exported, exported ? "" : qPrintable(exported.error().message));
        QVERIFY(exported->textVerified);
        keep(exported->bytes, name, form);
        const auto faults = conformance::checkConformance(exported->bytes);
        QVERIFY(faults);
        QVERIFY2(faults->isEmpty(),
                 faults->isEmpty() ? "" : qPrintable(faults->first().rule + u' ' + faults->first().detail));
        for (Language language : pdf::languagesOf(form)) {
            const QStringList paragraphs = paragraphsOf(release, language);
            QCOMPARE(lostFromPoppler(exported->bytes, paragraphs, form), QString());
            QCOMPARE(lost(readWithMupdf(exported->bytes), paragraphs, form), QString());
            QCOMPARE(lost(readStructure(exported->bytes), paragraphs, form), QString());
            if (form == Form::French)
                QCOMPARE(lost(readWithQtPdf(exported->bytes), paragraphs, form), QString());
        }
    }
};

TARJUMAN_TEST(tst_GoldenTexts)
#include "tst_GoldenTexts.moc"
