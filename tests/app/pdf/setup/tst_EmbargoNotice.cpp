#include "app/pdf/setup/EmbargoNotice.h"

#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using text::Language;

class tst_EmbargoNotice : public QObject {
    Q_OBJECT
private:
    static release::Release embargoed()
    {
        release::Release release = tests::sampleRelease();
        release.embargoUntil = QDateTime(QDate(2031, 5, 1), QTime(9, 5), Qt::UTC);
        return release;
    }

private Q_SLOTS:
    void theNoticeNamesDayAndHourInTheLanguageOfThePage()
    {
        QCOMPARE(embargoNotice(embargoed(), Language::French),
                 u"SOUS EMBARGO jusqu’au\u00A01er\u00A0mai 2031 à\u00A09\u00A0h\u00A005\u00A0UTC"_s);
        QCOMPARE(embargoNotice(embargoed(), Language::Arabic),
                 u"محظور النشر حتى 1 مايو 2031م، الساعة 09:05 بتوقيت غرينتش"_s);
    }

    void theTimeStandsInTheZoneInWhichItWasGiven_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("arabic");
        QTest::newRow("Riyadh") << 180 << u"à\u00A010\u00A0h\u00A000\u00A0UTC+3"_s
                                << u"10:00 بتوقيت غرينتش+3"_s;
        QTest::newRow("Caracas") << -240 << u"10\u00A0h\u00A000\u00A0UTC\u22124"_s << u"غرينتش\u22124"_s;
        QTest::newRow("Kathmandu") << 345 << u"UTC+5:45"_s << u"غرينتش+5:45"_s;
        QTest::newRow("Lisbon") << 0 << u"10\u00A0h\u00A000\u00A0UTC"_s << u"10:00 بتوقيت غرينتش"_s;
    }
    void theTimeStandsInTheZoneInWhichItWasGiven()
    {
        QFETCH(int, minutes);
        QFETCH(QString, french);
        QFETCH(QString, arabic);
        release::Release release = embargoed();
        release.embargoUntil = QDateTime(QDate(2031, 5, 1), QTime(10, 0), Qt::OffsetFromUTC, 60 * minutes);
        QVERIFY2(embargoNotice(release, Language::French).contains(french),
                 qPrintable(embargoNotice(release, Language::French)));
        QVERIFY(embargoNotice(release, Language::Arabic).endsWith(arabic));
        // The day is that of the zone.
        QVERIFY(embargoNotice(release, Language::French).contains(u"1er\u00A0mai"_s));
    }

    void noNoticeWithoutEmbargoOrOncePublished()
    {
        QVERIFY(embargoNotice(tests::sampleRelease(), Language::French).isEmpty());
        release::Release release = embargoed();
        release.status = release::Status::Approved;
        QVERIFY(!embargoNotice(release, Language::French).isEmpty());
        release.status = release::Status::Published;
        QVERIFY(embargoNotice(release, Language::French).isEmpty());
    }

    void theReleasesOwnLineStandsAlone()
    {
        release::Release release = embargoed();
        release.paragraphs.french[0].role = release::Role::Embargo;
        QVERIFY(embargoNotice(release, Language::French).isEmpty());
        QVERIFY(!embargoNotice(release, Language::Arabic).isEmpty());
    }
};

TARJUMAN_TEST(tst_EmbargoNotice)
#include "tst_EmbargoNotice.moc"
