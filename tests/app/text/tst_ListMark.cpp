#include "app/text/ListMark.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_ListMark : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSignIsFound_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<int>("length");
        QTest::newRow("dash") << u"– un puits"_s << 2;
        QTest::newRow("dash and a no-break space") << u"—\u00A0un puits"_s << 2;
        QTest::newRow("bullet and tab") << u"•\tun puits"_s << 2;
        QTest::newRow("hyphen and two spaces") << u"-  un puits"_s << 3;
        QTest::newRow("Arabic") << u"• بئر في لالة"_s << 2;
        QTest::newRow("a minus") << u"-5 degrés"_s << 0;
        QTest::newRow("a dash within the words") << u"un – puits"_s << 0;
        QTest::newRow("the sign alone") << u"– "_s << 0;
        QTest::newRow("a row of stars") << u"* * *"_s << 2;
        QTest::newRow("nothing") << QString() << 0;
    }
    void aSignIsFound()
    {
        QFETCH(QString, paragraph);
        QTEST(int(listSignLength(paragraph)), "length");
    }

    void aNumberIsKnown_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<bool>("known");
        QTest::newRow("bracket") << u"1) un puits"_s << true;
        QTest::newRow("full stop") << u"12. un puits"_s << true;
        QTest::newRow("space before the bracket") << u"1 ) un puits"_s << true;
        QTest::newRow("letter") << u"a) un puits"_s << true;
        QTest::newRow("Arabic letter") << u"أ) بئر"_s << true;
        QTest::newRow("Arabic-Indic digit") << u"٢. بئر"_s << true;
        QTest::newRow("an initial") << u"M. Ayari"_s << false;
        QTest::newRow("a decimal") << u"1.5 m"_s << false;
        QTest::newRow("a year") << u"2033. Puis"_s << false;
        QTest::newRow("a sentence") << u"3 puits"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("the number alone") << u"1)"_s << false;
    }
    void aNumberIsKnown()
    {
        QFETCH(QString, paragraph);
        QTEST(beginsWithListNumber(paragraph), "known");
    }
};

TARJUMAN_TEST(tst_ListMark)
#include "tst_ListMark.moc"
