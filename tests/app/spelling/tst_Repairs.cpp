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
        QTest::newRow("è alone") << u"3è"_s << u"3e"_s;
        QTest::newRow("é for è") << u"4éme"_s << u"4e"_s;
        QTest::newRow("Roman") << u"XVIIIème"_s << u"XVIIIe"_s;
        QTest::newRow("Roman, short") << u"IVè"_s << u"IVe"_s;
        QTest::newRow("Roman, several") << u"Xèmes"_s << u"Xes"_s;
        QTest::newRow("Roman, without an accent") << u"XXeme"_s << u"XXe"_s;
        QTest::newRow("Roman, with an i") << u"IXième"_s << u"IXe"_s;
        QTest::newRow("Roman, first") << u"Ière"_s << u"Ire"_s;
        QTest::newRow("Roman, a hundred") << u"CXème"_s << u"CXe"_s;
        QTest::newRow("Roman, in capitals") << u"XXIÈME"_s << u"XXIe"_s;
        QTest::newRow("alif behind a hamza") << u"لقاءا"_s << u"لقاءً"_s;
        QTest::newRow("alif behind a hamza, and tanwin") << u"دعاءاً"_s << u"دعاءً"_s;
        QTest::newRow("tanwin before the alif") << u"دعاءًا"_s << u"دعاءً"_s;
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

    void romanOrdinalsAreKnown()
    {
        for (const QStringView word : {u"XXe", u"Ve", u"IXes", u"Ier", u"Ire", u"IInd"})
            QVERIFY2(isRomanOrdinal(word), qPrintable(word.toString()));
        for (const QStringView word : {u"Ce", u"De", u"Le", u"Vie", u"Ver", u"XX", u"IIIIe", u"xxe", u""})
            QVERIFY2(!isRomanOrdinal(word), qPrintable(word.toString()));
    }

    void otherWordsAreLeftAlone()
    {
        for (const QString& word :
             {u"séance"_s, u"1er"_s,     u"2nd"_s,     u"XXe"_s,      u"Ve"_s,    u"Ier"_s,  u"Mère"_s,
              u"Mème"_s,   u"Dixième"_s, u"DIXIÈME"_s, u"Lier"_s,     u"Crème"_s, u"Vie"_s,  u"جزءا"_s,
              u"جزءاً"_s,   u"شيئاً"_s,    u"سوءا"_s,    u"جاءا"_s,     u"وشاءا"_s, u"سماء"_s, u"2"_s,
              u"معهد"_s,   u"مدرّسة"_s,   u"هـ"_s,      u"في البيت"_s, QString()})
            QCOMPARE(repairOf(word), std::optional<QString>());
    }
};

TARJUMAN_TEST(tst_Repairs)
#include "tst_Repairs.moc"
