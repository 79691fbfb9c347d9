#include "app/pdf/text/Joining.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::pdf;

class tst_Joining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersJoinTheOneBefore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("joined");
        QTest::newRow("beh and yeh") << u"بيت"_s << 1 << true;
        QTest::newRow("alef does not go on") << u"باب"_s << 2 << false;
        QTest::newRow("a mark lies between") << u"بَيت"_s << 2 << true;
        QTest::newRow("hamza stands alone") << u"بء"_s << 1 << false;
        QTest::newRow("the first") << u"بيت"_s << 0 << false;
        QTest::newRow("behind the last") << u"بيت"_s << 3 << false;
        QTest::newRow("Latin") << u"abc"_s << 1 << false;
    }
    void lettersJoinTheOneBefore()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        QTEST(isJoined(text, at), "joined");
    }
};

TARJUMAN_TEST(tst_Joining)
#include "tst_Joining.moc"
