#include "tests/support/FailingDevice.h"
#include "tests/support/TestMain.h"

#include <QTest>

using tarjuman::testing::FailingDevice;

class tst_FailingDevice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itWritesUpToTheByteThatFails()
    {
        FailingDevice device(3);
        QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(device.write("ab"), 2);
        QCOMPARE(device.write("cd"), -1);
        QCOMPARE(device.content(), QByteArray("abc"));
        QVERIFY(!device.errorString().isEmpty());
    }

    void itReadsUpToTheByteThatFails()
    {
        FailingDevice device(3, "abcdef");
        QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        char byte = 0;
        for (int read = 0; read < 3; ++read)
            QCOMPARE(device.read(&byte, 1), 1);
        QCOMPARE(byte, 'c');
        QCOMPARE(device.read(&byte, 1), -1);
    }
};

TARJUMAN_TEST(tst_FailingDevice)
#include "tst_FailingDevice.moc"
