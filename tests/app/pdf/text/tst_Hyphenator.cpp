#include "app/pdf/text/Hyphenator.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::pdf;

class tst_Hyphenator : public QObject {
    Q_OBJECT
private:
    static QString divided(const QString& word)
    {
        static const Hyphenator hyphenator = Hyphenator::french();
        QString result = word;
        const std::vector<int> points = hyphenator.pointsOf(word);
        for (auto point = points.rbegin(); point != points.rend(); ++point)
            result.insert(*point, QChar(u'-'));
        return result;
    }

private Q_SLOTS:
    void wordsAreDividedAsFrenchDividesThem_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no accent") << u"administration"_s << u"ad-mi-nis-tra-tion"_s;
        QTest::newRow("an accent before the division") << u"générale"_s << u"gé-né-rale"_s;
        QTest::newRow("accents do not shift it") << u"coopération"_s << u"co-opé-ra-tion"_s;
        QTest::newRow("after an apostrophe") << u"l’organisation"_s << u"l’or-ga-ni-sa-tion"_s;
        QTest::newRow("with a comma") << u"médiatique,"_s << u"mé-dia-tique,"_s;
    }
    void wordsAreDividedAsFrenchDividesThem()
    {
        QFETCH(QString, word);
        QFETCH(QString, expected);
        QCOMPARE(divided(word), expected);
    }

    void someWordsAreNeverDivided_data()
    {
        QTest::addColumn<QString>("word");
        for (const char* word : {"Fontainebleau", "UNESCO", "table", "presse@dunes.example",
                                 "www.institut.example", "2031-2032", "l’Université", "institut.example", ""})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void someWordsAreNeverDivided()
    {
        QFETCH(QString, word);
        QCOMPARE(divided(word), word);
    }

    void withoutPatternsNothingIsDivided()
    {
        QVERIFY(Hyphenator::none().pointsOf(u"administration").empty());
    }
};

TARJUMAN_TEST(tst_Hyphenator)
#include "tst_Hyphenator.moc"
