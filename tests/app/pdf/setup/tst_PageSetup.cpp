#include "app/pdf/setup/PageSetup.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

class tst_PageSetup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBackFromJson()
    {
        PageSetup setup;
        setup.name = u"Maison"_s;
        setup.paper = Paper::Letter;
        setup.letterhead = {true,
                            {u"Institut des dunes"_s, u"معهد الكثبان"_s},
                            {u"3, rue du Port\nTunis"_s, u"3، نهج الميناء\nتونس"_s},
                            {u"presse@dunes.example"_s, u"الإعلام"_s},
                            QByteArray("\x89PNG\0\xff", 6)};
        setup.margins = {50, 60, 70, 80};
        setup.fontFamily = {u"Noto Serif"_s, u"Scheherazade"_s};
        setup.fontSize = {10.5, 13.25};
        setup.hyphenateFrench = false;
        setup.kashida = true;
        setup.titleFamily = {u"Noto Sans"_s, u"Noto Kufi Arabic"_s};
        setup.titleSize = {18, 22.5};
        setup.leading = {1.05, 1.1};
        setup.columns = {ColumnWidths::Alike, 0.45};
        setup.accent = QColor(0x12, 0x34, 0x56);
        setup.hangingPunctuation = true;
        setup.furniture = {false, true, {u"Siège : Tunis"_s, u"المقر: تونس"_s},
                           false, true, {Digits::Western, Digits::ArabicIndic}};
        setup.fitLimits = {0.9, 0.95, 0.8};
        setup.fitPages = 2;
        setup.delivery = {Standard::Press, FileDate::OfMaking, true, {u"Libre"_s, u"حر"_s}, {u"sable"_s, {}}};
        const auto back = pageSetupFromJson(toJson(setup));
        QVERIFY(back);
        QCOMPARE(*back, setup);
    }

    void missingKeysKeepTheirDefaults()
    {
        const auto setup = pageSetupFromJson(R"({"name": "Bare", "colour": "unknown key"})");
        QVERIFY(setup);
        PageSetup expected;
        expected.name = u"Bare"_s;
        QCOMPARE(*setup, expected);
    }

    void anOlderTemplateHasOneLeadingForBothLanguages()
    {
        const auto setup = pageSetupFromJson(R"({"leading": 1.15})");
        QVERIFY(setup);
        QCOMPARE(setup->leading.french, 1.15);
        QCOMPARE(setup->leading.arabic, 1.15);
        QCOMPARE(setup->columns, Columns{});
    }

    void valuesBeyondTheirRangeAreBroughtIntoIt()
    {
        const auto setup = pageSetupFromJson(R"({"accent": "no colour", "fitPages": -3,
                                                 "leading": {"fr": 9, "ar": 0.1},
                                                 "columns": {"narrowest": 0.9},
                                                 "fitLimits": {"type": 0.01, "leading": 7}})");
        QVERIFY(setup);
        QCOMPARE(setup->accent, PageSetup{}.accent);
        QCOMPARE(setup->fitPages, 0);
        QCOMPARE(setup->leading.french, 1.5);
        QCOMPARE(setup->leading.arabic, 0.8);
        QCOMPARE(setup->columns.narrowest, 0.5);
        QCOMPARE(setup->fitLimits.type, 0.5);
        QCOMPARE(setup->fitLimits.leading, 1.0);
        QCOMPARE(setup->fitLimits.margins, FitLimits{}.margins);
    }

    void aBrokenTextIsAnError_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"name\": \"Ma");
        QTest::newRow("a list") << QByteArray("[1, 2]");
    }

    void aBrokenTextIsAnError()
    {
        QFETCH(QByteArray, json);
        const auto setup = pageSetupFromJson(json);
        QVERIFY(!setup);
        QCOMPARE(setup.error().kind, base::ErrorKind::BadInput);
        QVERIFY(!setup.error().message.isEmpty());
    }
};

TARJUMAN_TEST(tst_PageSetup)
#include "tst_PageSetup.moc"
