#include "tests/support/TestMain.h"
#include "ui/editor/text/SideHistory.h"

#include <QTest>

using namespace tarjuman::ui;
using namespace tarjuman::release;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static EditStep typed(const QString& before, const QString& after)
{
    return {.before = {{.text = before}},
            .after = {{.text = after}},
            .caretBefore = {0, int(before.size())},
            .caretAfter = {0, int(after.size())},
            .kind = EditStep::Kind::Typing};
}

class tst_SideHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersOfAWordAreOneStep()
    {
        SideHistory history;
        history.add(typed(u""_s, u"u"_s), 0ms);
        history.add(typed(u"u"_s, u"un"_s), 100ms);
        history.add(typed(u"un"_s, u"un "_s), 200ms);
        history.add(typed(u"un "_s, u"un m"_s), 300ms);
        QCOMPARE(history.takeUndo().before.first().text, u"un "_s);
        const EditStep word = history.takeUndo();
        QCOMPARE(word.before.first().text, u""_s);
        QCOMPARE(word.after.first().text, u"un "_s);
        QVERIFY(!history.canUndo());
    }

    void aPauseEndsTheStep()
    {
        SideHistory history;
        history.add(typed(u""_s, u"u"_s), 0ms);
        history.add(typed(u"u"_s, u"un"_s), 5s);
        QCOMPARE(history.takeUndo().before.first().text, u"u"_s);
        QVERIFY(history.canUndo());
    }

    void deletingIsAStepOfItsOwn()
    {
        SideHistory history;
        history.add(typed(u""_s, u"un"_s), 0ms);
        EditStep deleted = typed(u"un"_s, u"u"_s);
        deleted.kind = EditStep::Kind::Deleting;
        history.add(deleted, 10ms);
        QCOMPARE(history.takeUndo().before.first().text, u"un"_s);
    }

    void aNewStepClearsWhatCouldBeDoneAgain()
    {
        SideHistory history;
        history.add(typed(u""_s, u"u"_s), 0ms);
        history.takeUndo();
        QVERIFY(history.canRedo());
        history.add(typed(u""_s, u"x"_s), 1ms);
        QVERIFY(!history.canRedo());
        QCOMPARE(history.takeUndo().after.first().text, u"x"_s);
    }

    void theLastStepCanBeForgotten()
    {
        SideHistory history;
        history.add(typed(u""_s, u"u"_s), 0ms);
        history.dropLast();
        QVERIFY(!history.canUndo());
        QVERIFY(!history.canRedo());
    }
};

TARJUMAN_TEST(tst_SideHistory)
#include "tst_SideHistory.moc"
