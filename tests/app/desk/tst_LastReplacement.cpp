#include "app/desk/LastReplacement.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;

class tst_LastReplacement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsReadAsItWasWritten()
    {
        const LastReplacement replacement{
            QDateTime(QDate(2026, 3, 4), QTime(9, 30, 1, 5), Qt::UTC),
            u"« été »"_s,
            u"شتاء"_s,
            {{release::ReleaseId{1}, 5, release::VersionId{77}}, {release::ReleaseId{9}, 2}}};
        QCOMPARE(lastReplacementFromJson(toJson(replacement)).value(), replacement);
    }

    void anArchiveWithoutOneHasNoPlaces() { QVERIFY(lastReplacementFromJson({}).value().places.isEmpty()); }

    void whatIsNoJsonIsSaid()
    {
        const auto read = lastReplacementFromJson("{\"time\":");
        QVERIFY(!read);
        QVERIFY(!read.error().detail.isEmpty());
    }
};

TARJUMAN_TEST(tst_LastReplacement)
#include "tst_LastReplacement.moc"
