#include "ui/common/UndoLine.h"

#include "tests/support/TestMain.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;

class tst_UndoLine : public QObject {
    Q_OBJECT

    std::unique_ptr<UndoLine> m_line;

    QString sentence() const { return m_line->findChild<QLabel*>(u"cardSentence"_s)->text(); }
    QPushButton* button() const { return m_line->findChild<QPushButton*>(u"cardUndo"_s); }

private Q_SLOTS:
    void init()
    {
        m_line = std::make_unique<UndoLine>(u"card"_s, nullptr);
        m_line->show();
    }

    void whatWasDoneIsUndoneOnce()
    {
        int undone = 0;
        m_line->offer(u"One card deleted"_s, [&undone] { ++undone; });
        QVERIFY(button()->isVisible());
        QCOMPARE(sentence(), u"One card deleted"_s);
        button()->click();
        QCOMPARE(undone, 1);
        QVERIFY(!button()->isVisible());
        QVERIFY(sentence().isEmpty());
        button()->click();
        QCOMPARE(undone, 1);
    }

    void aSentenceTakesTheWayBackAway()
    {
        int undone = 0;
        m_line->offer(u"One card deleted"_s, [&undone] { ++undone; });
        m_line->tell(u"Three cards imported"_s);
        QVERIFY(!button()->isVisible());
        button()->click();
        QCOMPARE(undone, 0);
    }

    void undoingMayOfferAnEarlierOne()
    {
        int undone = 0;
        m_line->offer(u"Second"_s, [&] { m_line->offer(u"First"_s, [&undone] { ++undone; }); });
        button()->click();
        QCOMPARE(sentence(), u"First"_s);
        QVERIFY(button()->isVisible());
        button()->click();
        QCOMPARE(undone, 1);
    }
};

TARJUMAN_WIDGET_TEST(tst_UndoLine)
#include "tst_UndoLine.moc"
