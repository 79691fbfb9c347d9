#include "tests/support/TestMain.h"
#include "ui/editor/text/EditStep.h"

#include <QTest>

using namespace tarjuman;
using namespace tarjuman::ui;
using namespace Qt::StringLiterals;
using release::Paragraph;
using release::ParagraphId;
using release::Role;

static EditStep stepBetween(const QStringList& before, const QStringList& after)
{
    EditStep step{.first = 4};
    for (const QString& text : before)
        step.before += Paragraph{.text = text};
    for (const QString& text : after)
        step.after += Paragraph{.text = text};
    return step;
}

class tst_EditStep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasDoneIsSeenFromTheTexts_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<EditStep::Kind>("kind");
        QTest::addColumn<int>("caretBefore");
        QTest::addColumn<int>("caretAfter");
        QTest::newRow("typed") << u"un"_s << u"une"_s << EditStep::Kind::Typing << 2 << 3;
        QTest::newRow("typed within") << u"une"_s << u"unie"_s << EditStep::Kind::Typing << 2 << 3;
        QTest::newRow("deleted") << u"une"_s << u"un"_s << EditStep::Kind::Deleting << 3 << 2;
        QTest::newRow("replaced") << u"un an"_s << u"un mois"_s << EditStep::Kind::Other << 5 << 7;
    }
    void whatWasDoneIsSeenFromTheTexts()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        EditStep step = stepBetween({before}, {after});
        describe(step, EditStep::Kind::Other, {});
        QTEST(step.kind, "kind");
        QTEST(step.caretBefore.offset, "caretBefore");
        QTEST(step.caretAfter.offset, "caretAfter");
        QCOMPARE(step.caretAfter.paragraph, 4);
    }

    void aPartedParagraphHasTheCaretAtTheSecondOnesStart()
    {
        EditStep step = stepBetween({u"un deux"_s}, {u"un "_s, u"deux"_s});
        describe(step, EditStep::Kind::Other, {});
        QCOMPARE(step.kind, EditStep::Kind::Other);
        QCOMPARE(step.caretBefore, (Place{4, 3}));
        QCOMPARE(step.caretAfter, (Place{5, 0}));
    }

    void whatIsKnownIsNotGuessed()
    {
        EditStep step = stepBetween({}, {u""_s});
        describe(step, EditStep::Kind::GapFilled, Place{4, 0});
        QCOMPARE(step.kind, EditStep::Kind::GapFilled);
        QCOMPARE(step.caretBefore, (Place{4, 0}));
    }

    void aCorrectionLeavesTheCaretBehindTheSameLetters()
    {
        EditStep step = stepBetween({u"l'eau"_s}, {u"l\u2019 eau"_s});
        describe(step, EditStep::Kind::Correction, Place{4, 5});
        QCOMPARE(step.caretBefore, (Place{4, 5}));
        QCOMPARE(step.caretAfter, (Place{4, 6}));
    }

    void aRoleGivenSinceStays()
    {
        const Paragraph before{ParagraphId{7}, Role::Body, u"un"_s};
        const Paragraph after{ParagraphId{7}, Role::Body, u"une"_s};
        const Paragraph present{ParagraphId{7}, Role::Title, u"une"_s};
        const EditStep step{.before = {before}, .after = {after}};
        const Paragraph back = broughtBack(step, StepWay::Undo, {present}).first();
        QCOMPARE(back.text, u"un"_s);
        QCOMPARE(back.role, Role::Title);
    }

    void aRoleThatTheStepGaveIsTakenBack()
    {
        const Paragraph before{ParagraphId{7}, Role::Body, u"un"_s};
        const Paragraph after{ParagraphId{7}, Role::Title, u"un"_s};
        const EditStep step{.before = {before}, .after = {after}};
        QCOMPARE(broughtBack(step, StepWay::Undo, {after}).first().role, Role::Body);
        QCOMPARE(broughtBack(step, StepWay::Redo, {before}).first().role, Role::Title);
    }
};

TARJUMAN_TEST(tst_EditStep)
#include "tst_EditStep.moc"
