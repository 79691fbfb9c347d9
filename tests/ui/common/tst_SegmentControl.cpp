#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/common/SegmentControl.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;

class tst_SegmentControl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itTellsOnlyTheReadersOwnChoice()
    {
        const Appearance appearance(SchemeChoice::Light);
        SegmentControl control;
        control.addChoice(u"One"_s);
        QPushButton* second = control.addChoice(u"Two"_s);
        control.addChoice(u"Three"_s);
        QSignalSpy changed(&control, &SegmentControl::choiceChanged);
        control.choose(2);
        QCOMPARE(control.chosen(), 2);
        QCOMPARE(changed.count(), 0);
        control.resize(400, 36);
        control.show();
        QTest::mouseClick(second, Qt::LeftButton);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(control.chosen(), 1);
    }

    void theFirstChoiceStandsWhereReadingBegins()
    {
        SegmentControl control;
        QPushButton* first = control.addChoice(u"One"_s);
        QPushButton* second = control.addChoice(u"Two"_s);
        control.resize(400, 36);
        control.show();
        QVERIFY(QTest::qWaitForWindowExposed(&control));
        QCOMPARE(first->x() > second->x(), QGuiApplication::isRightToLeft());
    }
};

TARJUMAN_WIDGET_TEST(tst_SegmentControl)
#include "tst_SegmentControl.moc"
