#include "tests/support/TestMain.h"
#include "ui/output/PageText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;

class tst_PageText : public QObject {
    Q_OBJECT

    // What stands in the page where the words were found, parted by bars.
    static QString found(const QString& page, const QString& words)
    {
        QStringList stretches;
        for (const PageStretch& stretch : PageText(page).find(words))
            stretches << page.mid(stretch.start, stretch.length);
        return stretches.join(u'|');
    }

private Q_SLOTS:
    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as they stand") << u"Le port rouvre."_s << u"port"_s << u"port"_s;
        QTest::newRow("without case and accents") << u"Épées, épées"_s << u"epees"_s << u"Épées|épées"_s;
        QTest::newRow("the other apostrophe") << u"l’été"_s << u"l'ete"_s << u"l’été"_s;
        QTest::newRow("a ligature") << u"le chœur"_s << u"choeur"_s << u"chœur"_s;
        QTest::newRow("over a line end") << u"le port\r\nde pêche"_s << u"port de"_s << u"port\r\nde"_s;
        QTest::newRow("a broken word")
            << u"biblio\u00AD\r\nthèque"_s << u"bibliotheque"_s << u"biblio\u00AD\r\nthèque"_s;
        QTest::newRow("a word broken the engine's way")
            << u"biblio\u0002thèque"_s << u"bibliothèque"_s << u"biblio\u0002thèque"_s;
        QTest::newRow("with hamza and without") << u"إعادة الافتتاح"_s << u"اعاده"_s << u"إعادة"_s;
        QTest::newRow("vowel marks") << u"مَكْتَبَةٌ جديدة"_s << u"مكتبة"_s << u"مَكْتَبَةٌ"_s;
        QTest::newRow("marks of direction") << u"ت\u200Fونس"_s << u"تونس"_s << u"ت\u200Fونس"_s;
        QTest::newRow("Arabic digits") << u"٢٠٢٦ 12"_s << u"2026"_s << u"٢٠٢٦"_s;
        QTest::newRow("beyond the first plane") << u"a 😀 b"_s << u"😀"_s << u"😀"_s;
        QTest::newRow("never overlapping") << u"aaaa"_s << u"aa"_s << u"aa|aa"_s;
        QTest::newRow("not there") << u"Le port"_s << u"gare"_s << QString();
        QTest::newRow("nothing but blanks") << u"Le port"_s << u"  "_s << QString();
        QTest::newRow("an empty page") << QString() << u"port"_s << QString();
    }

    void wordsAreFound()
    {
        QFETCH(QString, page);
        QFETCH(QString, words);
        QTEST(found(page, words), "expected");
    }
};

TARJUMAN_PLAIN_TEST(tst_PageText)
#include "tst_PageText.moc"
