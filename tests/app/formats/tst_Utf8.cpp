#include "app/formats/Utf8.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::formats;

class tst_Utf8 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void brokenBytesAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("sequences");
        QTest::addColumn<int>("broken");
        QTest::addColumn<int>("first");
        QTest::newRow("nothing") << QByteArray() << 0 << 0 << 0;
        QTest::newRow("two, three and four bytes")
            << QByteArray("\xc3\xa9 \xe2\x82\xac \xf0\x9f\x93\xb0") << 3 << 0 << 0;
        QTest::newRow("a single byte of Latin 1") << QByteArray("caf\xe9.") << 0 << 1 << 3;
        QTest::newRow("cut off at the end") << QByteArray("\xc3\xa9\xc3") << 1 << 1 << 2;
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << 0 << 1 << 0;
        QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80") << 0 << 1 << 0;
        QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << 0 << 1 << 0;
    }

    void brokenBytesAreFound()
    {
        QFETCH(QByteArray, bytes);
        const Utf8Survey survey = surveyUtf8(bytes);
        QTEST(static_cast<int>(survey.sequences), "sequences");
        QTEST(static_cast<int>(survey.broken), "broken");
        QTEST(static_cast<int>(survey.firstBroken), "first");
    }
};

TARJUMAN_TEST(tst_Utf8)
#include "tst_Utf8.moc"
