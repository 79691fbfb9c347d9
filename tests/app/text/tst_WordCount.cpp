#include "app/text/WordCount.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tarjuman::text::countWords;
using tarjuman::text::TextCount;

class tst_WordCount : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsAsANewsroomDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("characters");

        QTest::newRow("nothing") << u""_s << 0 << 0;
        QTest::newRow("only spaces") << u"   "_s << 0 << 3;
        QTest::newRow("a sentence") << u"La séance est ouverte."_s << 4 << 22;
        QTest::newRow("an elided article belongs to its word") << u"l’accord d’hier"_s << 2 << 15;
        QTest::newRow("a hyphen joins") << u"c’est-à-dire"_s << 1 << 12;
        QTest::newRow("a dash between spaces is no word") << u"Rabat – hier"_s << 2 << 12;
        QTest::newRow("a dash without spaces parts two words") << u"Rabat—hier"_s << 2 << 10;
        QTest::newRow("quotation marks with no-break spaces") << u"«\u00A0Oui\u00A0»"_s << 1 << 7;
        QTest::newRow("no-break space before a colon") << u"Dit-il\u00A0: oui"_s << 2 << 12;
        QTest::newRow("a grouped number is one word") << u"1\u202F250\u202F000 euros"_s << 2 << 15;
        QTest::newRow("a number and its unit are two") << u"12\u00A0km"_s << 2 << 5;
        QTest::newRow("decomposed accents count once") << u"e\u0301te\u0301"_s << 1 << 3;
        QTest::newRow("an Arabic sentence") << u"افتتح المعهد الدورة."_s << 3 << 20;
        QTest::newRow("vowel marks don't count") << u"مُعَلِّم"_s << 1 << 4;
        QTest::newRow("direction marks don't count") << u"\u200Fمعهد\u200E"_s << 1 << 4;
        QTest::newRow("a title with a slash") << u"السيد/ سليم"_s << 2 << 11;
        QTest::newRow("a letter outside the basic plane") << u"\U0001D400 x"_s << 2 << 3;
        QTest::newRow("a sign outside the basic plane") << u"\U0001F600"_s << 0 << 1;
    }

    void countsAsANewsroomDoes()
    {
        QFETCH(const QString, text);
        QFETCH(const int, words);
        QFETCH(const int, characters);
        const TextCount count = countWords(text);
        QCOMPARE(count.words, words);
        QCOMPARE(count.characters, characters);
    }

    void countsOfParagraphsAddUp()
    {
        TextCount total = countWords(u"Un deux");
        total += countWords(u"trois");
        QCOMPARE(total, (TextCount{3, 12}));
    }

    void aLoneSurrogateIsOneCharacter()
    {
        const QString broken = QString(QChar(0xD800)) + u" a"_s;
        QCOMPARE(countWords(broken), (TextCount{1, 3}));
    }
};

TARJUMAN_TEST(tst_WordCount)
#include "tst_WordCount.moc"
