#include "app/storage/sqlite/SqliteErrors.h"
#include "tests/support/TestMain.h"

#include <QSqlError>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::storage;

class tst_SqliteErrors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasItsSentence_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("another writer") << u"5"_s << u"Another program"_s;
        QTest::newRow("another writer, extended") << u"517"_s << u"Another program"_s;
        QTest::newRow("read-only") << u"8"_s << u"can only be read"_s;
        QTest::newRow("full disk") << u"13"_s << u"no room"_s;
        QTest::newRow("a disk that fails") << u"778"_s << u"The disk reported"_s;
        QTest::newRow("damaged") << u"11"_s << u"damaged"_s;
        QTest::newRow("damaged index") << u"779"_s << u"damaged"_s;
        QTest::newRow("no such folder") << u"14"_s << u"could not be opened"_s;
        QTest::newRow("too long") << u"18"_s << u"too long"_s;
        QTest::newRow("not a database") << u"26"_s << u"not an archive"_s;
        QTest::newRow("anything else") << u"1"_s << u"could not do what was asked"_s;
    }

    void everyCodeHasItsSentence()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, says);
        const auto error = sqliteError(QSqlError(u"driver"_s, u"database"_s, QSqlError::UnknownError, code));
        QCOMPARE(error.kind, tarjuman::base::ErrorKind::Archive);
        QVERIFY2(error.message.contains(says), qPrintable(error.message));
        QVERIFY(error.detail.contains(code));
    }
};

TARJUMAN_TEST(tst_SqliteErrors)
#include "tst_SqliteErrors.moc"
