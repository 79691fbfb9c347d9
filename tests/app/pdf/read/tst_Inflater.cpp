#include "app/pdf/read/Inflater.h"

#include "app/pdf/file/Deflater.h"
#include "tests/support/TestMain.h"

#include <QByteArray>
#include <QTest>

using namespace tarjuman::pdf;

class tst_Inflater : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Qt's own zlib is the independent writer; it puts the length in front.
    void whatOthersDeflatedIsInflated_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("letters") << QByteArray("dunes").repeated(100);
        QTest::newRow("more than there is room for at first") << QByteArray("dunes").repeated(400000);
        QTest::newRow("nothing") << QByteArray();
    }

    void whatOthersDeflatedIsInflated()
    {
        QFETCH(QByteArray, bytes);
        const std::string packed = qCompress(bytes).mid(4).toStdString();
        Inflater inflater;
        const auto inflated = bytes.isEmpty() ? inflater.inflated(Deflater(Effort::Quick).deflated({}))
                                              : inflater.inflated(packed);
        QVERIFY(inflated);
        QCOMPARE(std::string(*inflated), bytes.toStdString());
    }

    void damagedBytesAreNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray packed = qCompress(QByteArray("dunes").repeated(5000)).mid(4);
        QTest::newRow("none") << QByteArray();
        QTest::newRow("cut off") << packed.first(packed.size() / 2);
        QTest::newRow("not compressed") << QByteArray("dunes").repeated(50);
        packed.back() = char(~packed.back());
        QTest::newRow("wrong sum") << packed;
    }

    void damagedBytesAreNothing()
    {
        QFETCH(QByteArray, bytes);
        Inflater inflater;
        QVERIFY(!inflater.inflated({bytes.constData(), size_t(bytes.size())}));
    }
};

TARJUMAN_PLAIN_TEST(tst_Inflater)
#include "tst_Inflater.moc"
