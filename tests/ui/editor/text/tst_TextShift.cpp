#include "tests/support/TestMain.h"
#include "ui/editor/text/TextShift.h"

#include <QTest>

using namespace tarjuman::ui;
using namespace Qt::StringLiterals;

class tst_TextShift : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMiddleIsFound_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::newRow("inserted") << u"un mot"_s << u"un gros mot"_s << 3 << 3;
        QTest::newRow("removed") << u"un gros mot"_s << u"un mot"_s << 3 << 3;
        QTest::newRow("replaced") << u"abc"_s << u"axc"_s << 1 << 1;
        QTest::newRow("a letter doubled") << u"aa"_s << u"aaa"_s << 2 << 0;
        QTest::newRow("the same") << u"abc"_s << u"abc"_s << 3 << 0;
        QTest::newRow("nothing in common") << u"abc"_s << u"xyz"_s << 0 << 0;
        QTest::newRow("from nothing") << QString() << u"abc"_s << 0 << 0;
    }

    void theMiddleIsFound()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto [start, end] = shiftBetween(before, after);
        QTEST(int(start), "start");
        QTEST(int(end), "end");
    }
};

TARJUMAN_TEST(tst_TextShift)
#include "tst_TextShift.moc"
