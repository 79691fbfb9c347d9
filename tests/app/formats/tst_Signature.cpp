#include "app/formats/Signature.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::formats;

class tst_Signature : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void otherFormatsAreKnown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a Word document") << QByteArray("PK\x03\x04rest");
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7");
        QTest::newRow("RTF") << QByteArray("{\\rtf1");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n");
        QTest::newRow("a web page") << QByteArray("  \n<!DOCTYPE HTML>");
        QTest::newRow("XML") << QByteArray("<?xml version='1.0'?>");
        QTest::newRow("JSON") << QByteArray("\n{\"format\": \"tarjuman-release\", \"rows\": []}\n");
        QTest::newRow("JSON with a byte order mark") << QByteArray("\xef\xbb\xbf[1, 2]");
    }

    void otherFormatsAreKnown()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!foreignFormat(bytes).isEmpty());
    }

    void textIsNoForeignFormat()
    {
        QVERIFY(foreignFormat("PK est une abréviation").isEmpty());
        QVERIFY(foreignFormat("").isEmpty());
        QVERIFY(foreignFormat("[Sous embargo]\nUn titre").isEmpty());
        QVERIFY(foreignFormat("{Un titre}").isEmpty());
    }
};

TARJUMAN_TEST(tst_Signature)
#include "tst_Signature.moc"
