#include "app/pdf/ReleaseMetadata.h"

#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

class tst_ReleaseMetadata : public QObject {
    Q_OBJECT
private:
    static Metadata metadataFor(Form form, const Delivery& delivery = {})
    {
        PageSetup setup;
        setup.letterhead.organisation = {u"Institut des dunes"_s, u"معهد الكثبان"_s};
        setup.delivery = delivery;
        release::Release release = tests::sampleRelease();
        release.place = {u"Tozeur"_s, u"توزر"_s};
        return metadataOf(release, form, setup, rowsOf(release, form, setup.letterhead), made());
    }
    static QDateTime made() { return {QDate(2031, 3, 20), QTime(9, 30), Qt::UTC}; }

private Q_SLOTS:
    void theTitleIsKnownInBothLanguages()
    {
        const Metadata metadata = metadataFor(Form::Arabic);
        QCOMPARE(metadata.languages, QStringList{u"ar"_s});
        QCOMPARE(metadata.title, metadata.titles.arabic);
        QVERIFY(metadata.titles.french.startsWith(u"L’Institut des dunes"));
    }

    void theHouseIsItsAuthor()
    {
        QCOMPARE(metadataFor(Form::French).creator, u"Institut des dunes"_s);
        QCOMPARE(metadataFor(Form::Arabic).creator, u"معهد الكثبان"_s);
        QCOMPARE(metadataFor(Form::SideBySide).publishers,
                 (QStringList{u"Institut des dunes"_s, u"معهد الكثبان"_s}));
    }

    void theFirstParagraphIsItsSummary()
    {
        const Metadata metadata = metadataFor(Form::French);
        QVERIFY(metadata.summary.french.startsWith(u"L’Institut des dunes (IDD) a inauguré jeudi"));
        QVERIFY(metadata.summary.french.size() <= 241);
        QVERIFY(metadata.summary.arabic.isEmpty());
    }

    void keywordsAreWhatTheReleaseIsAndWhatTheHouseAdds()
    {
        const Metadata metadata = metadataFor(Form::French, {{}, {}, false, {}, {u"sable, dunes"_s, {}}});
        QCOMPARE(metadata.keywords, (QStringList{u"COMMUNIQUÉ DE PRESSE"_s, u"N° 2031/07-B"_s, u"Tozeur"_s,
                                                 u"sable"_s, u"dunes"_s}));
    }

    void theDateIsTheReleasesUnlessTheHouseWantsTheMoment()
    {
        QCOMPARE(metadataFor(Form::French).date, QDateTime(QDate(2031, 3, 14), QTime(0, 0), Qt::UTC));
        QCOMPARE(metadataFor(Form::French, {{}, FileDate::OfMaking}).date, made());
    }

    void aFileForPrintersAlwaysHasADate()
    {
        release::Release release = tests::sampleRelease();
        release.date = {};
        PageSetup setup;
        const auto rows = rowsOf(release, Form::French, {});
        QVERIFY(!metadataOf(release, Form::French, setup, rows, {}).date.isValid());
        setup.delivery.standard = Standard::Press;
        QVERIFY(metadataOf(release, Form::French, setup, rows, {}).date.isValid());
    }
};

TARJUMAN_TEST(tst_ReleaseMetadata)
#include "tst_ReleaseMetadata.moc"
