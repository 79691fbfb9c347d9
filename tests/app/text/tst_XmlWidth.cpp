#include "app/text/XmlWidth.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

static QString withAttributes(int count, const QString& value = u"1"_s)
{
    QString element = u"<?xml version=\"1.0\"?><martif><termEntry"_s;
    for (int i = 0; i < count; ++i)
        element += u" a%1=\"%2\""_s.arg(i).arg(value);
    return element + u"/></martif>"_s;
}

class tst_XmlWidth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anElementIsTooWideOrNot_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("isTooWide");
        const QString most = withAttributes(mostXmlAttributes);
        const QString more = withAttributes(mostXmlAttributes + 1);
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("as many as may be") << most.toUtf8() << false;
        QTest::newRow("one more") << more.toUtf8() << true;
        QTest::newRow("signs within the values")
            << withAttributes(mostXmlAttributes + 1, u">"_s).toUtf8() << true;
        QTest::newRow("UTF-16") << QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(u'\ufeff' + more))
                                << true;
        QTest::newRow("many elements") << u"<a b=\"1\"/>"_s.repeated(1000).toUtf8() << false;
        QTest::newRow("in a comment") << "<!--" + more.toUtf8() + "--><a/>" << false;
        QTest::newRow("in words") << "<a>" + QByteArray("\"\"").repeated(1000) + "</a>" << false;
        QTest::newRow("an open quote") << QByteArray("<a b=\"") << false;
    }
    void anElementIsTooWideOrNot()
    {
        QFETCH(QByteArray, xml);
        QTEST(hasTooManyAttributes(xml), "isTooWide");
    }

    void itsTimeIsThatOfTheLength()
    {
        QElapsedTimer time;
        time.start();
        QVERIFY(hasTooManyAttributes(QByteArray("<a b='").repeated(500'000))); // one element that never ends
        QVERIFY(!hasTooManyAttributes(QByteArray("<!--").repeated(500'000)));
        QVERIFY(hasTooManyAttributes(withAttributes(500'000).toUtf8()));
        QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    }
};

TARJUMAN_TEST(tst_XmlWidth)
#include "tst_XmlWidth.moc"
