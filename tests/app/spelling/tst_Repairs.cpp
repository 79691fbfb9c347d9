#include "app/spelling/Repairs.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::spelling;

class tst_Repairs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWritingShowsTheCure_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("repaired");
        QTest::newRow("ordinal") << u"2ème"_s << u"2e"_s;
        QTest::newRow("decomposed ordinal") << u"2e\u0300me"_s << u"2e"_s;
        QTest::newRow("first, feminine") << u"1ère"_s << u"1re"_s;
        QTest::newRow("waw apart") << u"و تنسيق"_s << u"وتنسيق"_s;
        QTest::newRow("waw apart by a no-break space") << u"و\u00A0تنسيق"_s << u"وتنسيق"_s;
        QTest::newRow("tatweel alone") << u"ـ"_s << u"–"_s;
        QTest::newRow("tatweel behind") << u"المقرـ"_s << u"المقر –"_s;
        QTest::newRow("tatweel before") << u"ـدولة"_s << u"– دولة"_s;
        QTest::newRow("shadda first") << u"مُّنذ"_s << u"مُنذ"_s;
        QTest::newRow("hamza on a tenth form") << u"الإسترقاق"_s << u"الاسترقاق"_s;
        QTest::newRow("presentation forms") << u"\uFEE3\uFEA4\uFEE4\uFEAA"_s << u"محمد"_s;
        QTest::newRow("a joiner inside") << u"مع\u200Cهد"_s << u"معهد"_s;
    }

    void theWritingShowsTheCure()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, repaired);
        QCOMPARE(repairOf(word), std::optional(repaired));
    }

    void otherWordsAreLeftAlone()
    {
        for (const QString& word :
             {u"séance"_s, u"1er"_s, u"2"_s, u"معهد"_s, u"مدرّسة"_s, u"هـ"_s, u"في البيت"_s, QString()})
            QCOMPARE(repairOf(word), std::optional<QString>());
    }
};

TARJUMAN_TEST(tst_Repairs)
#include "tst_Repairs.moc"
