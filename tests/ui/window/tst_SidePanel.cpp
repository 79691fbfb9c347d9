#include "tests/support/TestMain.h"
#include "ui/window/SidePanel.h"

#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;

class tst_SidePanel : public QObject {
    Q_OBJECT

    SidePanel m_panel;
    QList<QWidget*> m_pages;

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString& name : {u"first"_s, u"second"_s}) {
            auto* page = new QWidget;
            page->setObjectName(name);
            page->setFocusPolicy(Qt::StrongFocus);
            m_panel.addPage(page, name);
            m_pages << page;
        }
        m_panel.resize(312, 400);
        m_panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_panel));
    }

    void aTabShowsItsPage()
    {
        auto* tabs = m_panel.findChild<QTabBar*>(u"sideTabs"_s);
        QCOMPARE(tabs->count(), 2);
        m_panel.showPage(u"second"_s);
        QCOMPARE(tabs->currentIndex(), 1);
        QVERIFY(m_pages.at(1)->isVisible());
        tabs->setFocus();
        QTest::keyClick(tabs, QGuiApplication::isLeftToRight() ? Qt::Key_Left : Qt::Key_Right);
        QVERIFY(m_pages.at(0)->isVisible());
        QCOMPARE(m_panel.currentPage(), u"first"_s);
    }

    void anUnknownNameChangesNothing()
    {
        m_panel.showPage(u"second"_s);
        m_panel.showPage(u"third"_s);
        QCOMPARE(m_panel.currentPage(), u"second"_s);
    }

    void buttonAndEscapeCloseIt()
    {
        QSignalSpy closed(&m_panel, &SidePanel::closeRequested);
        m_panel.findChild<QToolButton*>(u"sideClose"_s)->click();
        QCOMPARE(closed.count(), 1);
        m_panel.showPage(u"first"_s);
        m_pages.at(0)->setFocus();
        QTest::keyClick(m_pages.at(0), Qt::Key_Escape);
        QCOMPARE(closed.count(), 2);
    }
};

TARJUMAN_WIDGET_TEST(tst_SidePanel)
#include "tst_SidePanel.moc"
