#include "app/text/ArabicPunctuation.h"
#include "tests/app/text/Typed.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_ArabicPunctuation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksBecomeArabic_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("written");
        QTest::newRow("a comma") << u"الرياض, اليوم"_s << u"الرياض، اليوم"_s;
        QTest::newRow("a semicolon") << u"أولا; ثانيا"_s << u"أولا؛ ثانيا"_s;
        QTest::newRow("a question") << u"متى ?"_s << u"متى؟"_s;
        QTest::newRow("a decimal comma") << u"نسبة 1,5 في المائة"_s << u"نسبة 1,5 في المائة"_s;
        QTest::newRow("a comma behind a number") << u"عام 2024, كما"_s << u"عام 2024، كما"_s;
        QTest::newRow("an address") << u"https://exemple.org/?a=1,2 ثم"_s
                                    << u"https://exemple.org/?a=1,2 ثم"_s;
        QTest::newRow("behind an address") << u"press@exemple.org, ثم"_s << u"press@exemple.org، ثم"_s;
        QTest::newRow("a space before the mark") << u"الرياض ,ثم"_s << u"الرياض،ثم"_s;
    }

    void marksBecomeArabic()
    {
        QFETCH(QString, keys);
        QTEST(tarjuman::testing::typed(keys, arabicMark), "written");
    }
};

TARJUMAN_TEST(tst_ArabicPunctuation)
#include "tst_ArabicPunctuation.moc"
