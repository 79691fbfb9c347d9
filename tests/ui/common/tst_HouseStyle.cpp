#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Tokens.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
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

    void aTableIsFlatAndItsRowIsChosenFromEdgeToEdge()
    {
        const Appearance appearance(SchemeChoice::Dark);
        QTableWidget table(2, 2);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setFrameShape(QFrame::NoFrame);
        table.setShowGrid(false);
        table.verticalHeader()->hide();
        table.resize(table.horizontalHeader()->length() + 40, 200);
        table.setCurrentCell(1, 0);
        const QImage image = table.grab().toImage();
        const int head = table.horizontalHeader()->height();
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(image.pixelColor(x, head - 1), tokens().line);
        const int chosen = head + table.rowViewportPosition(1) + 4;
        const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const int joint = table.columnWidth(0);
        for (const int x : {joint - 1, joint})
            QCOMPARE(image.pixelColor(mirrored ? image.width() - 1 - x : x, chosen), tokens().tint);
    }
};

TARJUMAN_WIDGET_TEST(tst_HouseStyle)
#include "tst_HouseStyle.moc"
