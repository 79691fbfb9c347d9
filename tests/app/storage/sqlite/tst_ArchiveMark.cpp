#include "app/storage/sqlite/ArchiveMark.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::storage;

namespace {

const QByteArray identity(32, 'a');

ArchiveMark mark(char previous, char current)
{
    return {identity, QByteArray(16, previous), QByteArray(16, current)};
}

} // namespace

class tst_ArchiveMark : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMarkIsReadAsItWasWritten()
    {
        const ArchiveMark written = mark('1', '2');
        QCOMPARE(textOf(written).size(), 80);
        QVERIFY(markFrom(textOf(written)) == written);
        QVERIFY(!markFrom("tarjuman-mark:short"));
        QVERIFY(!markFrom(QByteArray(80, 'x')));
        QVERIFY(!markFrom(textOf(written) + ' '));
    }

    void aCopyKeepsTheIdentityAndBeginsAnew()
    {
        const ArchiveMark copy = markOfBackup(mark('1', '2'));
        QCOMPARE(copy.identity, identity);
        QCOMPARE(copy.previous, backupState.toByteArray());
        QVERIFY(copy.current != mark('1', '2').current);
        QVERIFY(markFrom(textOf(copy)));
        QVERIFY(copy != markOfBackup(mark('1', '2')));
    }

    void aPageThatIsNoSuchTableHasNone_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("a leaf with lying places")
            << QByteArray("\x0d\0\0\xff\xff\0\0\0", 8) + QByteArray(4088, '\xff');
        QTest::newRow("another table") << QByteArray("\x0d\0\0\0\1\0\0\0\0\x10", 10) + QByteArray(4086, '\5');
    }

    void aPageThatIsNoSuchTableHasNone()
    {
        QFETCH(const QByteArray, page);
        QVERIFY(!markInPage(page));
    }

    void aLogBelongsToTheStateItBeganFrom()
    {
        const QList<ArchiveMark> log{mark('2', '3'), mark('3', '4')};
        QVERIFY(logBelongs(log, mark('1', '2')));  // nothing taken over
        QVERIFY(logBelongs(log, mark('2', '3')));  // half
        QVERIFY(logBelongs(log, mark('3', '4')));  // all
        QVERIFY(!logBelongs(log, mark('0', '1'))); // an older copy
        QVERIFY(!logBelongs(log, mark('4', '5'))); // a newer one
        QVERIFY(!logBelongs(log, ArchiveMark{QByteArray(32, 'b'), QByteArray(16, '1'), QByteArray(16, '2')}));
        QVERIFY(!logBelongs({}, mark('1', '2')));
    }

    void archivesFromBeforeMarksHaveLogsOfTheirOwn()
    {
        QVERIFY(logBelongs({}, {}));
        QVERIFY(logBelongs({mark('0', '1')}, {}));
        QVERIFY(!logBelongs({mark('7', '8')}, {}));
    }
};

TARJUMAN_TEST(tst_ArchiveMark)
#include "tst_ArchiveMark.moc"
