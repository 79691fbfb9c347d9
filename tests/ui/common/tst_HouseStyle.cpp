#include "ui/common/Appearance.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Tokens.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;

class tst_HouseStyle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void buttonsAndFieldsAreTallEnoughToHit()
    {
        const Appearance appearance(SchemeChoice::Light);
        QPushButton button(u"Export"_s);
        QLineEdit line;
        QComboBox box;
        QSpinBox number;
        QToolButton tool;
        QVERIFY(button.sizeHint().height() >= 32);
        QVERIFY(line.sizeHint().height() >= 32);
        QVERIFY(box.sizeHint().height() >= 32);
        QVERIFY(number.sizeHint().height() >= 32);
        QVERIFY(number.sizeHint().width() >= 90);
        QVERIFY(tool.sizeHint().height() >= 32);
        QMenu menu;
        QAction* action = menu.addAction(u"Open"_s);
        QVERIFY(menu.actionGeometry(action).height() >= 28);
    }

    void theMainButtonIsFilledWithTheAccent()
    {
        const Appearance appearance(SchemeChoice::Light);
        QPushButton button(u"Export"_s);
        setManner(&button, Manner::Main);
        button.resize(120, 32);
        const QImage image = button.grab().toImage();
        QCOMPARE(image.pixelColor(8, 16), tokens().accent);
    }

    void theWholeScrollBarIsItsGroove()
    {
        const Appearance appearance(SchemeChoice::Light);
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 1000);
        bar.setPageStep(100);
        bar.resize(12, 300);
        bar.show();
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 290));
        QTRY_COMPARE(bar.value(), 100);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 2));
        QTRY_COMPARE(bar.value(), 0);
    }
};

QTEST_MAIN(tst_HouseStyle)
#include "tst_HouseStyle.moc"
