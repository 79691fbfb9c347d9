#include "app/formats/HtmlFile.h"
#include "tests/support/TestMain.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;

class tst_HtmlFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theEncodingIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const QString page = u"<html><body><p>école – مدرسة"_s;
        const QString text = u"école – مدرسة"_s;
        QTest::newRow("UTF-8") << page.toUtf8() << u"UTF-8"_s << text;
        QTest::newRow("UTF-8 that is declared otherwise")
            << QByteArray("<meta charset=windows-1252>") + page.toUtf8() << u"UTF-8"_s << text;
        QTest::newRow("UTF-16 with a mark")
            << QByteArray(QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom)(page))
            << u"UTF-16BE"_s << text;
        QTest::newRow("windows-1256 as declared")
            << QByteArray("<html><meta content='text/html; charset=Windows-1256'><p>\xc7\xe4\xca\xe5\xec")
            << u"windows-1256"_s << u"انتهى"_s;
        QTest::newRow("windows-1252 that is not declared")
            << QByteArray("<html><p>L\x92\xe9t\xe9") << u"windows-1252"_s << u"L’été"_s;
    }
    void theEncodingIsFound()
    {
        QFETCH(QByteArray, bytes);
        const auto file = readHtmlFile(bytes);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QTEST(file->encoding, "encoding");
        QTEST(file->document.blocks.first().text, "text");
    }

    void whatHoldsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no words") << QByteArray("<html><body><script>words()</script></body></html>");
        QTest::newRow("a broken byte") << QByteArray("<html><p>") + u"école d’été à "_s.toUtf8() + "\xff";
        QTest::newRow("half a character") << QByteArray("\xff\xfe<\0h", 5);
    }
    void whatHoldsNoTextIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto file = readHtmlFile(bytes);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, tarjuman::base::ErrorKind::BadInput);
    }
};

TARJUMAN_TEST(tst_HtmlFile)
#include "tst_HtmlFile.moc"
