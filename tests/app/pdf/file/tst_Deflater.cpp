#include "app/pdf/file/Deflater.h"
#include "tests/support/TestMain.h"

#include <QByteArray>
#include <QTest>

using namespace tarjuman::pdf;

class tst_Deflater : public QObject {
    Q_OBJECT
private:
    // Qt's own zlib is the independent reader; it wants the length in front.
    static QByteArray inflated(const std::string& bytes, qsizetype length)
    {
        QByteArray framed;
        for (int shift = 24; shift >= 0; shift -= 8)
            framed.append(char(length >> shift & 255));
        return qUncompress(framed + QByteArray::fromStdString(bytes));
    }

private Q_SLOTS:
    void othersInflateIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("letters") << QByteArray("dunes").repeated(4000);
        QTest::newRow("zeroes") << QByteArray(70000, '\0');
        QTest::newRow("one") << QByteArray("x");
    }

    void othersInflateIt()
    {
        QFETCH(QByteArray, bytes);
        for (Effort effort : {Effort::Quick, Effort::Thorough}) {
            const std::string packed = Deflater(effort).deflated(bytes.toStdString());
            QCOMPARE(inflated(packed, bytes.size()), bytes);
        }
    }

    void aSecondStreamHasNothingOfTheFirst()
    {
        Deflater deflater(Effort::Quick);
        deflater.deflated(std::string(5000, 'a'));
        QCOMPARE(inflated(deflater.deflated("short"), 5), QByteArray("short"));
    }

    void nothingIsAStreamToo() { QCOMPARE(inflated(Deflater(Effort::Quick).deflated({}), 0), QByteArray()); }
};

TARJUMAN_PLAIN_TEST(tst_Deflater)
#include "tst_Deflater.moc"
