#include "app/text/Surroundings.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_Surroundings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutInTwo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a short text") << u"un mot"_s << qsizetype(3) << u"un mot"_s;
        QTest::newRow("a long one") << u"aaaaaaaaXbbbbbbbb"_s << qsizetype(8) << u"…aaaaXbbb…"_s;
        QTest::newRow("an emoji at both ends")
            << u"xxx\U0001F389aaaXbb\U0001F389yyy"_s << qsizetype(8) << u"…\U0001F389aaaXbb\U0001F389…"_s;
        QTest::newRow("an emoji of three parts") << u"aaaX \U0001F469\u200D\U0001F680 b"_s << qsizetype(3)
                                                 << u"aaaX \U0001F469\u200D\U0001F680…"_s;
        QTest::newRow("a flag") << u"aaaX \U0001F1F9\U0001F1F3b"_s << qsizetype(3)
                                << u"aaaX \U0001F1F9\U0001F1F3…"_s;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xD83D) + u"b"_s << qsizetype(1) << u"a\uFFFDb"_s;
        QTest::newRow("a control") << u"a\u202Eb"_s << qsizetype(1) << u"a\uFFFDb"_s;
        QTest::newRow("a letter with a mark") << u"aaaXbbe\u0301f"_s << qsizetype(3) << u"aaaXbbe\u0301…"_s;
        QTest::newRow("the end") << u"abc"_s << qsizetype(3) << u"abc"_s;
    }
    void nothingIsCutInTwo()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, offset);
        QTEST(surroundingsOf(text, offset, 4), "shown");
    }

    void hundredsOfMarksAreNotAllShown()
    {
        const QString text = u"a"_s + QString(300, QChar(0x0301)) + u"b"_s;
        QVERIFY(surroundingsOf(text, 0).size() < 60);
        QVERIFY(surroundingsOf(text, 150).size() < 120);
    }

    void theWholeEmojiIsNamed()
    {
        const QString text = u"a \U0001F469\u200D\U0001F680 b"_s;
        QCOMPARE(seenCharacterAt(text, 2).toString(), u"\U0001F469\u200D\U0001F680"_s);
        QCOMPARE(seenCharacterAt(text, 5).toString(), u"\U0001F469\u200D\U0001F680"_s);
        QCOMPARE(seenCharacterAt(text, 0).toString(), u"a"_s);
    }
};

TARJUMAN_TEST(tst_Surroundings)
#include "tst_Surroundings.moc"
