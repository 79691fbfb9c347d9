#include "app/formats/ZipDirectory.h"

#include "tests/app/formats/ZippedFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman;
using namespace tarjuman::formats;
using testing::zipped;

class tst_ZipDirectory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPartHasItsPlace()
    {
        const auto places = zipPlacesOf(zipped({{"a", "un", true}, {"bc", "deux", true}}));
        QVERIFY(places);
        QCOMPARE(places->size(), 2);
        QCOMPARE(places->at(0).name, QByteArray("a"));
        QCOMPARE(places->at(0).end, places->at(1).begin);
        QCOMPARE(places->at(1).end, places->at(1).begin + 30 + 2 + 4);
        QCOMPARE(places->at(1).packed, 4);
        QVERIFY(!overlap(*places));
        QVERIFY(zipPlacesOf(zipped({}))->isEmpty());
    }

    void whatLeadsAstrayHasNone()
    {
        const QByteArray whole = zipped({{"a", "un", true}});
        QVERIFY(!zipPlacesOf(QByteArray()));
        QVERIFY(!zipPlacesOf(whole + "x"));
        QVERIFY(!zipPlacesOf(zipped({{.name = "a", .bytes = "un", .isStored = true, .placedAt = 1}})));
        QVERIFY(
            !zipPlacesOf(zipped({{.name = "a", .bytes = "un", .isStored = true, .placedAt = 0xffffffff}})));
    }

    void partsThatShareBytesOverlap()
    {
        const auto places =
            zipPlacesOf(zipped({{.name = "a", .bytes = "un", .isStored = true},
                                {.name = "b", .bytes = "un", .isStored = true, .placedAt = 0}}));
        QVERIFY(places);
        QVERIFY(overlap(*places));
    }
};

TARJUMAN_TEST(tst_ZipDirectory)
#include "tst_ZipDirectory.moc"
