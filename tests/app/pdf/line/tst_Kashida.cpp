#include "app/pdf/line/Kashida.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::pdf;

class tst_Kashida : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesHaveTheRanksOfCalligraphy_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("joint");
        QTest::addColumn<int>("rank");
        QTest::newRow("behind seen") << u"مسمار"_s << 2 << 1;
        QTest::newRow("behind a seen with a mark") << u"مسَمار"_s << 3 << 1;
        QTest::newRow("before a final teh marbuta") << u"مدينة"_s << 4 << 2;
        QTest::newRow("before a final lam") << u"جميل"_s << 3 << 3;
        QTest::newRow("before a beh and a final reh") << u"كبير"_s << 2 << 4;
        QTest::newRow("before a final qaf") << u"فريق"_s << 3 << 5;
        QTest::newRow("before another final letter") << u"عظيم"_s << 3 << 6;
        QTest::newRow("elsewhere") << u"محمد"_s << 1 << 7;
        QTest::newRow("before a comma the letter is final") << u"مدينة،"_s << 4 << 2;
    }
    void placesHaveTheRanksOfCalligraphy()
    {
        QFETCH(QString, word);
        QFETCH(int, joint);
        QTEST(kashidaRank(word, joint), "rank");
    }

    void namesAreKnownByTheTitleBeforeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("name");
        QTest::newRow("a title with a slash") << u"قالت السيدة/ سلمى بن يوسف"_s << u"سلمى"_s << true;
        QTest::newRow("the second name") << u"قالت السيدة/ سلمى بن يوسف"_s << u"يوسف"_s << true;
        QTest::newRow("a title") << u"استقبل الأمير فيصل الوفد"_s << u"فيصل"_s << true;
        QTest::newRow("behind a comma") << u"السيد/ كريم، المدير الجديد"_s << u"المدير"_s << false;
        QTest::newRow("no title") << u"افتتح المعهد مرصدا"_s << u"مرصدا"_s << false;
        QTest::newRow("the first word") << u"افتتح المعهد"_s << u"افتتح"_s << false;
    }
    void namesAreKnownByTheTitleBeforeThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QTEST(isNameAt(text, static_cast<int>(text.indexOf(word))), "name");
    }
};

TARJUMAN_TEST(tst_Kashida)
#include "tst_Kashida.moc"
