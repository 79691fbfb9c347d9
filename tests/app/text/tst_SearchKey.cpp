#include "app/text/SearchKey.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tarjuman::text::searchKey;

class tst_SearchKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatReadersTypeForOneAnotherIsOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("accents and case") << u"ecole"_s << u"École"_s;
        QTest::newRow("a ligature") << u"coeur"_s << u"Cœur"_s;
        QTest::newRow("the typographic apostrophe") << u"l'accord"_s << u"L’accord"_s;
        QTest::newRow("a no-break space") << u"16 h"_s << u"16\u00A0h"_s;
        QTest::newRow("the alifs") << u"الامين"_s << u"الأمين"_s;
        QTest::newRow("vowel marks") << u"محمد"_s << u"مُحَمَّد"_s;
        QTest::newRow("tatweel") << u"سلام"_s << u"ســلام"_s;
        QTest::newRow("teh marbuta") << u"مدرسه"_s << u"مدرسة"_s;
        QTest::newRow("alif maqsura") << u"علي"_s << u"على"_s;
        QTest::newRow("Arabic-Indic digits") << u"2024"_s << u"٢٠٢٤"_s;
        QTest::newRow("presentation forms") << u"لا"_s << u"ﻻ"_s;
    }

    void whatReadersTypeForOneAnotherIsOne()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        QCOMPARE(searchKey(written), searchKey(typed));
    }

    void differentWordsStayDifferent()
    {
        QVERIFY(searchKey(u"cote") != searchKey(u"code"));
        QVERIFY(searchKey(u"قلب") != searchKey(u"كلب"));
    }
};

QTEST_GUILESS_MAIN(tst_SearchKey)
#include "tst_SearchKey.moc"
