#include "app/storage/salvage/SqliteRecord.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::storage;

class tst_SqliteRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesOfEveryKindAreRead()
    {
        // null, 1, -2 in two bytes, "ab", a blob of one byte, 0
        const QByteArray record = QByteArray("\x07\x00\x09\x02\x11\x0e\x08", 7) + "\xff\xfe" + "ab" + "c";
        const auto read = fieldsOf(record, record.size());
        QVERIFY(read && read->fits);
        QCOMPARE(read->fields.size(), 6);
        QCOMPARE(read->fields[0].kind, SqliteField::Kind::Null);
        QCOMPARE(integerOf(read->fields[1], record), 1);
        QCOMPARE(integerOf(read->fields[2], record), -2);
        QCOMPARE(bytesOf(read->fields[3], record), QByteArrayView("ab"));
        QCOMPARE(read->fields[4].kind, SqliteField::Kind::Blob);
        QCOMPARE(integerOf(read->fields[5], record), 0);
    }

    void aRecordWhoseValuesDoNotFillItDoesNotFit()
    {
        const QByteArray record("\x02\x11"
                                "abc");
        const auto read = fieldsOf(record, record.size());
        QVERIFY(read && !read->fits);
        QCOMPARE(read->fields.size(), 1);
    }

    void typesThatLieEndTheRecord()
    {
        // A text of a huge length, a type that is not in use, and one cut off by the header's end.
        for (const QByteArray& types : {QByteArray("\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff"),
                                        QByteArray("\x02\x0a"), QByteArray("\x02\x81")}) {
            const auto read = fieldsOf(types + "abc", types.size() + 3);
            QVERIFY(read);
            QVERIFY(read->fields.isEmpty() && !read->fits);
        }
    }

    void headersThatLieAreNoRecords()
    {
        QVERIFY(!fieldsOf({}, 0));
        QVERIFY(!fieldsOf("\x09\x01", 2));
        QVERIFY(!fieldsOf(QByteArray(300, '\xff'), 300));
        QVERIFY(!fieldsOf(QByteArray("\x00\x01", 2), 2));
    }

    void valuesBeyondTheGivenBytesAreMissing()
    {
        const QByteArray begin("\x03\x06\x17");
        const auto read = fieldsOf(begin, 3 + 8 + 5);
        QVERIFY(read && read->fits);
        QVERIFY(!integerOf(read->fields[0], begin));
        QVERIFY(bytesOf(read->fields[1], begin).isEmpty());
    }
};

TARJUMAN_PLAIN_TEST(tst_SqliteRecord)
#include "tst_SqliteRecord.moc"
