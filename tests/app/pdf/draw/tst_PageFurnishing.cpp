// Heads, feet and watermark, by way of the finished file: they are seen and never read.
#include "app/pdf/draw/PageFurnishing.h"

#include "app/conformance/ConformanceCheck.h"
#include "app/pdf/draw/Watermark.h"
#include "app/pdf/Export.h"
#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using release::Status;
using text::Language;

class tst_PageFurnishing : public QObject {
    Q_OBJECT
private:
    static release::Release longRelease()
    {
        release::Release release = tests::sampleRelease();
        for (auto* paragraphs : {&release.paragraphs.french, &release.paragraphs.arabic}) {
            for (int copy = 0; copy < 9; ++copy)
                paragraphs->insert(9, release::Paragraph(paragraphs->at(8)));
        }
        release.pairs.insert(9, 9, release::Pair(release.pairs[8]));
        return release;
    }

    static QList<QByteArray> contentsOf(const release::Release& release, Form form, const PageSetup& setup)
    {
        const auto exported = exportRelease(release, form, setup);
        if (!exported || !conformance::checkConformance(exported->bytes)->isEmpty())
            return {};
        QPDF file;
        file.processMemoryFile("file", exported->bytes.constData(), size_t(exported->bytes.size()));
        QList<QByteArray> contents;
        for (QPDFObjectHandle page : file.getAllPages()) {
            const auto bytes = page.getKey("/Contents").getStreamData();
            contents.append({reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize())});
        }
        return contents;
    }

    static QList<bool> holding(const QList<QByteArray>& contents, const QByteArray& subtype)
    {
        QList<bool> holding;
        for (const QByteArray& content : contents)
            holding.append(content.contains("/Artifact<</Type/Pagination/Subtype/" + subtype));
        return holding;
    }

private Q_SLOTS:
    void pagesAreCountedInTheWordsAndDigitsOfTheLanguage()
    {
        QCOMPARE(pageNumber(1, 12, Language::French, Digits::Western), u"Page 2 sur 12"_s);
        QCOMPARE(pageNumber(1, 12, Language::Arabic, Digits::Western), u"صفحة 2 من 12"_s);
        QCOMPARE(pageNumber(1, 12, Language::Arabic, Digits::ArabicIndic), u"صفحة ٢ من ١٢"_s);
    }

    void severalPagesAreNumberedAndOneIsNot()
    {
        const PageSetup setup;
        QCOMPARE(holding(contentsOf(tests::sampleRelease(), Form::French, setup), "Footer"), QList{false});
        QCOMPARE(holding(contentsOf(longRelease(), Form::French, setup), "Footer"), (QList{true, true}));
        PageSetup bare;
        bare.furniture.pageNumbers = false;
        QCOMPARE(holding(contentsOf(longRelease(), Form::French, bare), "Footer"), (QList{false, false}));
    }

    void theHousesLineStandsAtEveryFoot()
    {
        PageSetup setup;
        setup.furniture.footLine = {u"3, rue du Port, Tunis"_s, u"3، نهج الميناء، تونس"_s};
        QCOMPARE(holding(contentsOf(tests::sampleRelease(), Form::Arabic, setup), "Footer").constFirst(),
                 true);
    }

    void theHeadRunsFromTheSecondPageOn_data()
    {
        QTest::addColumn<Form>("form");
        QTest::newRow("French") << Form::French;
        QTest::newRow("side by side") << Form::SideBySide;
        QTest::newRow("one after the other") << Form::FrenchThenArabic;
    }
    void theHeadRunsFromTheSecondPageOn()
    {
        QFETCH(Form, form);
        PageSetup setup;
        setup.furniture.runningHead = true;
        const QList<bool> heads = holding(contentsOf(longRelease(), form, setup), "Header");
        QVERIFY(heads.size() > 1);
        QCOMPARE(heads.indexOf(true), 1);
        QCOMPARE(heads.lastIndexOf(false), 0);
    }

    void whatStandsOnManyPagesIsInTheFileOnce()
    {
        PageSetup setup;
        setup.furniture.runningHead = true;
        setup.furniture.footLine = {u"3, rue du Port, Tunis"_s, u"3، نهج الميناء، تونس"_s};
        const QList<QByteArray> contents = contentsOf(longRelease(), Form::SideBySide, setup);
        QVERIFY(contents.size() > 2);
        for (qsizetype page = 1; page < contents.size(); ++page) {
            QVERIFY(contents[page].contains("/Fm0 Do\n") && contents[page].contains("/Fm1 Do\n"));
            QVERIFY(!contents[page].contains("/Fm2 Do\n"));
        }
    }

    void onlyADraftIsMarkedAsOne_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<bool>("marked");
        QTest::newRow("draft") << Status::Draft << true;
        QTest::newRow("in translation") << Status::InTranslation << true;
        QTest::newRow("in review") << Status::InReview << true;
        QTest::newRow("approved") << Status::Approved << false;
        QTest::newRow("published") << Status::Published << false;
        QTest::newRow("withdrawn") << Status::Withdrawn << false;
    }
    void onlyADraftIsMarkedAsOne()
    {
        QFETCH(Status, status);
        QFETCH(bool, marked);
        QCOMPARE(isDraft(status), marked);
        PageSetup setup;
        setup.furniture.draftWatermark = true;
        release::Release release = tests::sampleRelease();
        release.status = status;
        const QList<bool> marks = holding(contentsOf(release, Form::SideBySide, setup), "Watermark");
        QVERIFY(!marks.isEmpty());
        QCOMPARE(marks.count(marked), marks.size());
    }

    void theMarkSaysTheStatus()
    {
        auto fonts = FontSet::open(PageSetup{}.fontFamily);
        QVERIFY(fonts);
        const Hyphenator hyphenator = Hyphenator::none();
        TextMeasurer measurer(*fonts, hyphenator);
        for (Language language : text::bothLanguages) {
            QSet<std::string> marks;
            for (Status status : {Status::Draft, Status::InTranslation, Status::InReview})
                marks.insert(watermark(status, {language}, sizeOf(Paper::A4), measurer).value());
            QCOMPARE(marks.size(), 3);
        }
    }

    void theBannerOfAnEmbargoMayBeLeftOut()
    {
        release::Release release = longRelease();
        release.embargoUntil = QDateTime(QDate(2031, 3, 15), QTime(8, 0), Qt::UTC);
        PageSetup setup;
        QCOMPARE(holding(contentsOf(release, Form::French, setup), "Header"), (QList{false, true}));
        setup.furniture.embargoBanner = false;
        QCOMPARE(holding(contentsOf(release, Form::French, setup), "Header"), (QList{false, false}));
    }
};

TARJUMAN_TEST(tst_PageFurnishing)
#include "tst_PageFurnishing.moc"
