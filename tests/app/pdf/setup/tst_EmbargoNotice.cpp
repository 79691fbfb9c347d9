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

    void anotherZoneIsTurnedIntoUtc()
    {
        release::Release release = embargoed();
        release.embargoUntil = QDateTime(QDate(2031, 5, 1), QTime(1, 0), Qt::OffsetFromUTC, 3 * 3600);
        QVERIFY(embargoNotice(release, Language::French).contains(u"30\u00A0avril 2031 à\u00A022\u00A0h"_s));
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
