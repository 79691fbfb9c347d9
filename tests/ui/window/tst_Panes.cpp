#include "tests/support/TestMain.h"
#include "ui/window/Panes.h"

#include <QSignalSpy>
#include <QTest>

using namespace tarjuman::ui;

class tst_Panes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_list = new QWidget;
        m_texts = new QWidget;
        m_export = new QWidget;
        m_panes = std::make_unique<Panes>(m_list, m_texts, nullptr);
        m_side = new QWidget;
        m_panes->setExportPane(m_export);
        m_panes->setSidePanel(m_side);
        m_panes->resize(1600, 800);
        m_panes->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panes.get()));
    }

    void cleanup() { m_panes.reset(); }

    void theListStandsWhereReadingBegins()
    {
        QVERIFY(m_list->isVisible());
        QCOMPARE(m_list->x() == 0, QGuiApplication::isLeftToRight());
        QCOMPARE(m_list->width(), 264);
        QCOMPARE(m_texts->width(), 1600 - 264 - 1);
    }

    void theListFoldsBeforeAColumnGetsTooNarrow()
    {
        m_panes->resize(264 + Panes::narrowestTexts - 1, 800);
        QVERIFY(!m_list->isVisible());
        QCOMPARE(m_texts->width(), m_panes->width());
        m_panes->resize(1600, 800);
        QVERIFY(m_list->isVisible());
    }

    void besideTheExportPaneTheListFoldsFirst()
    {
        m_panes->setExportShown(true);
        QVERIFY(m_export->isVisible());
        QVERIFY(m_list->isVisible());
        m_panes->resize(1440, 800);
        QVERIFY(!m_list->isVisible());
        QTRY_COMPARE(m_texts->width(), 1440 - Panes::exportWidth - 1);
        m_panes->resize(1100, 800);
        QCOMPARE(m_texts->width(), 1100);
        QTRY_COMPARE(m_export->x(), QGuiApplication::isLeftToRight() ? 1100 - Panes::exportWidth : 0);
        m_panes->setExportShown(false);
        QVERIFY(!m_export->isVisible());
    }

    void aFoldedListLiesOverTheTextsUntilItIsDone()
    {
        m_panes->resize(800, 600);
        QVERIFY(!m_panes->isListVisible());
        m_panes->setListShown(true);
        QVERIFY(m_list->isVisible());
        QCOMPARE(m_texts->width(), 800);
        m_panes->closeListOverTexts();
        QVERIFY(!m_list->isVisible());
        m_panes->resize(1600, 800);
        QVERIFY(m_list->isVisible());
    }

    void aNarrowWindowOpensWithItsTextsInView()
    {
        m_panes->resize(800, 600);
        m_panes->setListWanted(true);
        QVERIFY(!m_list->isVisible());
        m_panes->resize(1600, 800);
        QVERIFY(m_list->isVisible());
    }

    void theReadersWishIsKeptWhileTheWindowIsNarrow()
    {
        QSignalSpy visible(m_panes.get(), &Panes::listVisibilityChanged);
        m_panes->setListShown(false);
        QCOMPARE(visible.count(), 1);
        m_panes->resize(800, 600);
        m_panes->resize(1600, 800);
        QVERIFY(!m_list->isVisible());
        m_panes->setListShown(true);
        QVERIFY(m_list->isVisible());
    }

    void writingLeavesTheTextsAlone()
    {
        m_panes->setExportShown(true);
        m_panes->setTextsAlone(true);
        QVERIFY(!m_list->isVisible());
        QVERIFY(!m_export->isVisible());
        QCOMPARE(m_texts->geometry(), m_panes->rect());
        m_panes->setTextsAlone(false);
        QVERIFY(m_export->isVisible());
    }

    void theSidePanelStandsWhereALineEnds()
    {
        QVERIFY(!m_side->isVisible());
        m_panes->setSideShown(true);
        QCOMPARE(m_side->width(), Panes::sideWidth);
        QCOMPARE(m_side->x() == 0, QGuiApplication::isRightToLeft());
        QCOMPARE(m_texts->width(), 1600 - 264 - 1 - Panes::sideWidth - 1);
    }

    void besideTheSidePanelTheListFoldsFirst()
    {
        m_panes->setSideShown(true);
        m_panes->resize(1259, 800);
        QVERIFY(!m_list->isVisible());
        QVERIFY(m_side->isVisible());
        m_panes->resize(990, 800);
        QVERIFY(!m_side->isVisible());
        QCOMPARE(m_texts->width(), 990);
        m_panes->setSideShown(true); // over the texts
        QVERIFY(m_side->isVisible());
        QCOMPARE(m_texts->width(), 990);
        m_panes->resize(1600, 800);
        QVERIFY(m_side->isVisible());
        QVERIFY(m_list->isVisible());
    }

    void theExportPaneTakesThePlaceOfTheSidePanel()
    {
        m_panes->setSideShown(true);
        QSignalSpy closed(m_panes.get(), &Panes::exportClosed);
        m_panes->setExportShown(true);
        QVERIFY(!m_side->isVisible());
        m_panes->setExportShown(false);
        QVERIFY(m_side->isVisible());
        m_panes->setExportShown(true);
        QCOMPARE(closed.count(), 0);
        m_panes->setSideShown(true);
        QCOMPARE(closed.count(), 1);
        QVERIFY(m_side->isVisible());
        QVERIFY(!m_export->isVisible());
    }

private:
    std::unique_ptr<Panes> m_panes;
    QWidget* m_list = nullptr;
    QWidget* m_texts = nullptr;
    QWidget* m_export = nullptr;
    QWidget* m_side = nullptr;
};

TARJUMAN_WIDGET_TEST(tst_Panes)
#include "tst_Panes.moc"
