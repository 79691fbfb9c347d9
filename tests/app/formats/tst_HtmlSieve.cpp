#include "app/formats/HtmlSieve.h"

#include "app/formats/Limits.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::formats;

class tst_HtmlSieve : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNoTextIsTakenOut_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("sieved");
        QTest::newRow("plain") << QByteArray("<p class=a title=\"x>y\">un</p>")
                               << QByteArray("<p class=a title=\"x>y\">un</p>");
        QTest::newRow("dress gets another name")
            << QByteArray("un <b>mot</b> <bdo>x</bdo>") << QByteArray("un <x-b>mot</x-b> <bdo>x</bdo>");
        QTest::newRow("comments") << QByteArray("a<!-- <p> -->b<!-->c") << QByteArray("abc");
        QTest::newRow("a comment without end hides nothing") << QByteArray("a<!-- b") << QByteArray("a b");
        QTest::newRow("declarations")
            << QByteArray("<!DOCTYPE html><?xml:namespace prefix = o ?>a<![if !vml]>b") << QByteArray("ab");
        QTest::newRow("Word's list marks")
            << QByteArray("<p><![if !supportLists]><i>1.</i><![endif]>un</p>") << QByteArray("<p>un</p>");
        QTest::newRow("a list mark without end") << QByteArray("<![if !supportLists]>un") << QByteArray("un");
        QTest::newRow("scripts") << QByteArray("a<SCRIPT>if (a<b) \"</p>\"</SCRIPT>b") << QByteArray("ab");
        QTest::newRow("a script without end hides nothing") << QByteArray("<script>un") << QByteArray("un");
        QTest::newRow("style sheets stay")
            << QByteArray("<style>p>b{}</style>a") << QByteArray("<style>p>b{}</style>a");
        QTest::newRow("a quote without end") << QByteArray("<p title=\"un>mot") << QByteArray("<p>mot");
        QTest::newRow("zero bytes") << QByteArray("u\0n", 3) << QByteArray("un");
        QTest::newRow("signs that begin nothing")
            << QByteArray("a < b <3 </ c <") << QByteArray("a < b <3 </ c <");
    }
    void whatIsNoTextIsTakenOut()
    {
        QFETCH(QByteArray, html);
        QTEST(sieved(html), "sieved");
    }

    void anElementHasSoManyAttributes()
    {
        QByteArray html = "<p";
        for (int i = 0; i < 200'000; ++i)
            html += " a" + QByteArray::number(i) + "=1";
        const QByteArray kept = sieved(html + ">mot");
        QVERIFY(kept.endsWith("=1>mot"));
        QCOMPARE(kept.count('='), limits::mostAttributes);
    }

    void aPictureWithinThePageIsPassedOver()
    {
        const QByteArray html =
            "<img src=\"data:image/png;base64," + QByteArray(5'000'000, 'A') + "\" alt=x>mot";
        QCOMPARE(sieved(html), QByteArray("<img alt=x>mot"));
    }
};

TARJUMAN_TEST(tst_HtmlSieve)
#include "tst_HtmlSieve.moc"
