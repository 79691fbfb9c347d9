#include "tests/support/TestMain.h"
#include "ui/editor/text/RoleChange.h"

#include <QTest>

using namespace tarjuman;
using namespace tarjuman::ui;
using namespace Qt::StringLiterals;
using release::Paragraph;
using release::Role;

class tst_RoleChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aListTakesItsSignsAway()
    {
        Place caret{4, 6};
        const QList<Paragraph> by =
            withRole({{.text = u"un"_s}, {.text = u"– deux"_s}}, Role::ListItem, 3, caret);
        QCOMPARE(by[0].text, u"un"_s);
        QCOMPARE(by[1].text, u"deux"_s);
        QCOMPARE(by[1].role, Role::ListItem);
        QCOMPARE(caret, (Place{4, 4}));
    }

    void theCaretStaysInItsParagraph()
    {
        Place caret{0, 1};
        withRole({{.text = u"– deux"_s}}, Role::ListItem, 0, caret);
        QCOMPARE(caret, (Place{0, 0}));
    }

    void anotherRoleKeepsTheSign()
    {
        Place caret;
        QCOMPARE(withRole({{.text = u"– Oui"_s}}, Role::Quotation, 0, caret)[0].text, u"– Oui"_s);
    }

    void theOtherSideFollowsBothWays()
    {
        const RoleChange change{{}, Role::Body, Role::ListItem, u"• "_s};
        const Paragraph before{.text = u"• بئر"_s};
        const Paragraph after = withRoleChange(before, change, StepWay::Redo);
        QCOMPARE(after.text, u"بئر"_s);
        QCOMPARE(after.role, Role::ListItem);
        QCOMPARE(withRoleChange(after, change, StepWay::Undo), before);
    }

    void aSignThatIsGoneIsNotTakenTwice()
    {
        const RoleChange change{{}, Role::Body, Role::ListItem, u"• "_s};
        QCOMPARE(withRoleChange({.text = u"بئر"_s}, change, StepWay::Redo).text, u"بئر"_s);
    }
};

TARJUMAN_TEST(tst_RoleChange)
#include "tst_RoleChange.moc"
