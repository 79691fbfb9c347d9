#include "app/text/IsolatedRuns.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::text;
using namespace Qt::StringLiterals;

class tst_IsolatedRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a telephone number")
            << u"هاتف +966 11 405 7000 للاستفسار"_s << QStringList{u"+966 11 405 7000"_s};
        QTest::newRow("a date with hyphens") << u"في 22-5-2024م"_s << QStringList{u"22-5-2024"_s};
        QTest::newRow("an address") << u"راجعوا https://example.org/ar/ أو info@example.org."_s
                                    << QStringList{u"https://example.org/ar/"_s, u"info@example.org"_s};
        QTest::newRow("a name") << u"حساب @exemple على الشبكة"_s << QStringList{u"@exemple"_s};
        QTest::newRow("digits of an address")
            << u"انظر http://192.168.10.20/ هنا"_s << QStringList{u"http://192.168.10.20/"_s};
        QTest::newRow("a range of years") << u"بين 2019-2023 فقط"_s << QStringList{};
        QTest::newRow("a word") << u"قال CIMCT كذا"_s << QStringList{};
        QTest::newRow("nothing") << u""_s << QStringList{};
    }

    void runsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList words;
        for (const IsolatedRun& run : isolatedRunsIn(text))
            words << text.mid(run.start, run.length);
        QCOMPARE(words, found);
    }
};

TARJUMAN_PLAIN_TEST(tst_IsolatedRuns)
#include "tst_IsolatedRuns.moc"
