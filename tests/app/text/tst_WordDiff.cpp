#include "app/text/WordDiff.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace tarjuman::text;
using namespace Qt::StringLiterals;

class tst_WordDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheChangedWords_data();
    void namesTheChangedWords();
    void findsNothingInEqualTexts();
    void keepsMarksWithTheirLetters();
    void seesAnInvisibleCharacter();
    void leadsFromTheOldTextToTheNew();
    void takesTextsWithoutAnythingInCommonAsOneChange();
    void measuresLikeness();
};

// "[old>new]" for each change, with the words around them left out.
static QString said(const QString& before, const QString& after)
{
    QStringList all;
    const auto changes = wordDiff(before, after);
    for (const Change& change : changes) {
        all += u"["_s + before.mid(change.beforeStart, change.beforeLength) + u">"_s +
               after.mid(change.afterStart, change.afterLength) + u"]"_s;
    }
    return all.join(u' ');
}

// The new text, put together from the old one and the changes.
static QString led(const QString& before, const QString& after)
{
    QString text;
    int at = 0;
    const auto changes = wordDiff(before, after);
    for (const Change& change : changes) {
        text += before.mid(at, change.beforeStart - at) + after.mid(change.afterStart, change.afterLength);
        at = change.beforeEnd();
    }
    return text + before.mid(at);
}

void tst_WordDiff::namesTheChangedWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a word changed") << u"Le port ouvre lundi."_s << u"Le port ouvre mardi."_s
                                    << u"[lundi>mardi]"_s;
    QTest::newRow("a word came") << u"Le port ouvre."_s << u"Le grand port ouvre."_s << u"[>grand ]"_s;
    QTest::newRow("a word went") << u"Le grand port ouvre."_s << u"Le port ouvre."_s << u"[grand >]"_s;
    QTest::newRow("words beside each other")
        << u"trois navires gris partent"_s << u"quatre bateaux gris partent"_s
        << u"[trois navires>quatre bateaux]"_s;
    QTest::newRow("two places") << u"un deux trois quatre cinq"_s << u"UN deux trois quatre CINQ"_s
                                << u"[un>UN] [cinq>CINQ]"_s;
    QTest::newRow("only the mark") << u"Il part."_s << u"Il part !"_s << u"[.> !]"_s;
    QTest::newRow("behind an apostrophe") << u"l’accord"_s << u"l’entente"_s << u"[accord>entente]"_s;
    QTest::newRow("Arabic") << u"يفتح الميناء يوم الاثنين"_s << u"يفتح الميناء يوم الثلاثاء"_s
                            << u"[الاثنين>الثلاثاء]"_s;
    QTest::newRow("all new") << QString() << u"neuf"_s << u"[>neuf]"_s;
    QTest::newRow("all gone") << u"vieux"_s << QString() << u"[vieux>]"_s;
    QTest::newRow("another space") << u"12\u00A0h"_s << u"12 h"_s << u"[\u00A0> ]"_s;
}

void tst_WordDiff::namesTheChangedWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(said(before, after), "expected");
    QCOMPARE(led(before, after), after);
}

void tst_WordDiff::findsNothingInEqualTexts()
{
    QVERIFY(wordDiff(u"", u"").isEmpty());
    QVERIFY(wordDiff(u"Le même texte.", u"Le même texte.").isEmpty());
}

void tst_WordDiff::keepsMarksWithTheirLetters()
{
    QCOMPARE(said(u"كتب الكاتب"_s, u"كَتَبَ الكاتب"_s), u"[كتب>كَتَبَ]"_s);
    QCOMPARE(said(u"a \U0001F600 b"_s, u"a \U0001F601 b"_s), u"[\U0001F600>\U0001F601]"_s);
}

void tst_WordDiff::seesAnInvisibleCharacter()
{
    QCOMPARE(said(u"a bc d"_s, u"a b\u200Dc d"_s), u"[bc>b\u200Dc]"_s);
}

void tst_WordDiff::leadsFromTheOldTextToTheNew()
{
    const QStringList words = {u"le"_s, u"port"_s, u"من"_s, u"12"_s, u","_s, u"\U0001F600"_s, u"é"_s};
    QRandomGenerator random(7);
    const auto sentence = [&] {
        QStringList all;
        for (int n = random.bounded(12); n > 0; --n)
            all += words[random.bounded(int(words.size()))];
        return all.join(random.bounded(4) == 0 ? u""_s : u" "_s);
    };
    for (int i = 0; i < 3000; ++i) {
        const QString before = sentence();
        const QString after = sentence();
        QCOMPARE(led(before, after), after);
    }
}

void tst_WordDiff::takesTextsWithoutAnythingInCommonAsOneChange()
{
    const QString before = u"navire "_s.repeated(20'000);
    const QString after = u"bateau, "_s.repeated(20'000);
    const auto changes = wordDiff(before, after);
    QVERIFY(changes.size() <= 2);
    QCOMPARE(led(before, after), after);
}

void tst_WordDiff::measuresLikeness()
{
    QCOMPARE(likeness(u"", u""), 1.0);
    QCOMPARE(likeness(u"un deux", u"un deux"), 1.0);
    QCOMPARE(likeness(u"un", u"deux"), 0.0);
    const double half = likeness(u"un deux", u"un trois");
    QVERIFY(half > 0 && half < 1);
}

TARJUMAN_PLAIN_TEST(tst_WordDiff)
#include "tst_WordDiff.moc"
