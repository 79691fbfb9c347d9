#include "app/pdf/Export.h"

#include "app/conformance/ConformanceCheck.h"
#include "tests/app/pdf/LongSample.h"
#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

class tst_Export : public QObject {
    Q_OBJECT
private:
    static void addForms()
    {
        QTest::addColumn<Form>("form");
        QTest::newRow("French") << Form::French;
        QTest::newRow("Arabic") << Form::Arabic;
        QTest::newRow("side by side") << Form::SideBySide;
        QTest::newRow("one after the other") << Form::FrenchThenArabic;
    }

private Q_SLOTS:
    void everyFormIsProved_data() { addForms(); }
    void everyFormIsProved()
    {
        QFETCH(Form, form);
        const auto exported = exportRelease(tests::sampleRelease(), form, {});
        QVERIFY2(exported, exported ? "" : qPrintable(exported.error().message));
        QVERIFY(exported->textVerified);
        QVERIFY(exported->pages >= 1);
        QVERIFY(exported->bytes.startsWith("%PDF-1.7"));
    }

    void columnsByLengthTakeNoMorePages()
    {
        PageSetup setup;
        const auto byLength = exportRelease(tests::longRelease(), Form::SideBySide, setup);
        setup.columns.widths = ColumnWidths::Alike;
        const auto alike = exportRelease(tests::longRelease(), Form::SideBySide, setup);
        QVERIFY(byLength && alike);
        QVERIFY(byLength->pages <= alike->pages);
    }

    void theSameReleaseGivesTheSameBytes_data() { addForms(); }
    void theSameReleaseGivesTheSameBytes()
    {
        QFETCH(Form, form);
        const auto first = exportRelease(tests::sampleRelease(), form, {});
        const auto second = exportRelease(tests::sampleRelease(), form, {});
        QVERIFY(first && second);
        QCOMPARE(first->bytes, second->bytes);
    }

    // Its end is shaped on another thread, however far that gets.
    void aLongReleaseGivesTheSameBytes()
    {
        QList<std::pair<release::Role, QString>> paragraphs;
        for (int number = 0; number < 100; ++number) {
            QString words;
            for (int word = 0; word < 50; ++word)
                words += QChar(0x0641 + word % 9) + u"ا"_s + QChar(0x0628 + number % 9) + u"و"_s +
                         QChar(0x0641 + number / 12) + u' ';
            paragraphs.append({release::Role::Body, words.trimmed()});
        }
        const release::Release release = tests::releaseOf(text::Language::Arabic, paragraphs);
        const auto first = exportRelease(release, Form::Arabic, {});
        const auto second = exportRelease(release, Form::Arabic, {});
        QVERIFY(first && second);
        QVERIFY(first->textVerified);
        QCOMPARE(first->bytes, second->bytes);
    }

    void signsHangInTheMarginAndStayInTheText_data()
    {
        QTest::addColumn<text::Language>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("French") << text::Language::French << u"sable, dune, vent, "_s;
        QTest::newRow("Arabic") << text::Language::Arabic << u"رمل، كثيب، ريح، "_s;
    }
    void signsHangInTheMarginAndStayInTheText()
    {
        QFETCH(text::Language, language);
        QFETCH(QString, words);
        const release::Release release =
            tests::releaseOf(language, {{release::Role::Body, words.repeated(20) + words.left(4)}});
        const Form form = language == text::Language::French ? Form::French : Form::Arabic;
        PageSetup setup;
        setup.hangingPunctuation = true;
        const auto hanging = exportRelease(release, form, setup);
        const auto plain = exportRelease(release, form, {});
        QVERIFY(hanging && plain);
        QVERIFY(hanging->textVerified);
        QVERIFY(hanging->bytes != plain->bytes);
    }

    void kashidasStretchTheInkAndNeverTheText()
    {
        PageSetup setup;
        setup.kashida = true;
        const auto stretched = exportRelease(tests::sampleRelease(), Form::Arabic, setup);
        const auto plain = exportRelease(tests::sampleRelease(), Form::Arabic, {});
        QVERIFY(stretched && plain);
        QVERIFY(stretched->textVerified);
        QVERIFY(stretched->bytes != plain->bytes);
    }

    void everyPageOfAnEmbargoedReleaseSaysSo_data() { addForms(); }
    void everyPageOfAnEmbargoedReleaseSaysSo()
    {
        QFETCH(Form, form);
        release::Release release = tests::sampleRelease();
        for (auto* paragraphs : {&release.paragraphs.french, &release.paragraphs.arabic}) {
            for (int copy = 0; copy < 8; ++copy)
                paragraphs->insert(9, paragraphs->at(8));
        }
        release.pairs.insert(9, 8, release.pairs[8]);
        release.embargoUntil = QDateTime(QDate(2031, 3, 15), QTime(8, 0), Qt::UTC);
        const auto exported = exportRelease(release, form, {});
        QVERIFY2(exported, exported ? "" : qPrintable(exported.error().message));
        QVERIFY(exported->textVerified && exported->pages > 1);
        QVERIFY(conformance::checkConformance(exported->bytes)->isEmpty());
        QPDF file;
        file.processMemoryFile("file", exported->bytes.constData(), size_t(exported->bytes.size()));
        for (QPDFObjectHandle page : file.getAllPages()) {
            const auto content = page.getKey("/Contents").getStreamData();
            const QByteArray bytes(reinterpret_cast<const char*>(content->getBuffer()),
                                   qsizetype(content->getSize()));
            const bool first = page.getObjGen() == file.getAllPages().front().getObjGen();
            QCOMPARE(bytes.contains("/Subtype/Header"), !first);
        }
    }

    void aLanguageWithoutTextIsSaidSo()
    {
        release::Release release = tests::sampleRelease();
        release.paragraphs.arabic.clear();
        const auto exported = exportRelease(release, Form::Arabic, {});
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, base::ErrorKind::BadInput);
    }

    void aMissingFontIsNamed()
    {
        PageSetup setup;
        setup.fontFamily.french = u"No Such Serif"_s;
        const auto exported = exportRelease(tests::sampleRelease(), Form::French, setup);
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, base::ErrorKind::Missing);
        QVERIFY(exported.error().message.contains(u"No Such Serif"));
    }
};

TARJUMAN_TEST(tst_Export)
#include "tst_Export.moc"
