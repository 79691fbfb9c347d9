#include "tests/support/TestMain.h"
#include "tests/ui/list/Catalogue.h"
#include "ui/common/Appearance.h"
#include "ui/list/ReleaseListModel.h"
#include "ui/list/ReleaseListPane.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;
using tarjuman::release::ReleaseId;

class tst_ReleaseListPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_appearance = std::make_unique<Appearance>(SchemeChoice::Light);
        m_model = std::make_unique<ReleaseListModel>();
        m_pane = std::make_unique<ReleaseListPane>(*m_model);
        m_pane->resize(264, 800);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void cleanup()
    {
        m_pane.reset();
        m_model.reset();
        m_appearance.reset();
    }

    void anEmptyPlaceSaysWhatWillBeThere()
    {
        QVERIFY(child<QLabel>("emptyListWords")->isVisible());
        QVERIFY(!child<QToolButton>("orderButton")->isVisible());
        m_model->setSummaries(test::summaries(1));
        QVERIFY(!child<QLabel>("emptyListWords")->isVisible());
        QVERIFY(list()->isVisible());
    }

    void enterOpensTheReleaseUnderTheArrows()
    {
        m_model->setSummaries(test::summaries(5));
        QSignalSpy opened(m_pane.get(), &ReleaseListPane::openRequested);
        m_pane->takeFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(opened.count(), 0);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<ReleaseId>(), ReleaseId{4});
    }

    void aClickOpens()
    {
        m_model->setSummaries(test::summaries(5));
        QSignalSpy opened(m_pane.get(), &ReleaseListPane::openRequested);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(100, 250));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<ReleaseId>(), ReleaseId{3});
    }

    void theNeighbourBelowTakesTheSelectionsPlace()
    {
        m_model->setSummaries(test::summaries(5));
        m_pane->setOpenRelease(ReleaseId{3});
        QCOMPARE(m_pane->selection(), QList<ReleaseId>{ReleaseId{3}});
        QCOMPARE(m_pane->successorOf({ReleaseId{3}, ReleaseId{4}}), ReleaseId{2});
        QCOMPARE(m_pane->successorOf({ReleaseId{1}}), ReleaseId{2});
        QCOMPARE(m_pane->successorOf({}), ReleaseId::None);
        QCOMPARE(m_pane->neighbourOf(ReleaseId{3}, -1), ReleaseId{4});
        QCOMPARE(m_pane->neighbourOf(ReleaseId{1}, 1), ReleaseId::None);
    }

    void savedSearchesNarrowTheListAndTellTheirCounts()
    {
        m_model->setSummaries(test::summaries(16));
        auto* searches = child<QListWidget>("savedSearches");
        searches->setCurrentRow(2);
        QCOMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(searches->item(2)->data(Qt::UserRole).toString(), u"2"_s);
        QCOMPARE(searches->item(0)->data(Qt::UserRole).toString(), u"16"_s);
    }

    void wordsNarrowTheListAndEscapeShowsAllAgain()
    {
        m_model->setSummaries(test::summaries(16));
        m_pane->showFilter();
        auto* words = child<QLineEdit>("filterWords");
        QTest::keyClicks(words, u"atelier 2024-01-13"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        QTest::keyClicks(words, u"zz"_s);
        QVERIFY(child<QLabel>("emptyListWords")->isVisible());
        QTest::keyClick(words, Qt::Key_Escape);
        QCOMPARE(list()->model()->rowCount(), 16);
        QVERIFY(!words->isVisible());
    }

    void aRowIsPaintedFromTheSideOfReading()
    {
        m_model->setSummaries(test::summaries(3));
        m_pane->setOpenRelease(ReleaseId{3});
        const QImage image = list()->viewport()->grab().toImage();
        const int fromStart = 9;
        const int x = QGuiApplication::isRightToLeft() ? image.width() - 1 - fromStart : fromStart;
        QCOMPARE(image.pixelColor(x, 50), tokens().accent);
        QVERIFY(image.pixelColor(image.width() - 1 - x, 50) != tokens().accent);
    }

private:
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_pane->findChild<Widget*>(QLatin1StringView(name));
    }
    QListView* list() const { return child<QListView>("releaseList"); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ReleaseListModel> m_model;
    std::unique_ptr<ReleaseListPane> m_pane;
};

TARJUMAN_WIDGET_TEST(tst_ReleaseListPane)
#include "tst_ReleaseListPane.moc"
