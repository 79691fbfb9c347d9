#include "ui/list/DeletedPage.h"

#include "tests/support/TestMain.h"
#include "tests/ui/list/Catalogue.h"
#include "ui/common/Appearance.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using release::ReleaseId;

class tst_DeletedPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_appearance = std::make_unique<Appearance>(SchemeChoice::Light);
        m_page = std::make_unique<DeletedPage>();
        m_page->resize(264, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_appearance.reset();
    }

    void anEmptyPlaceSaysWhatWillBeThere()
    {
        QVERIFY(m_page->findChild<QLabel*>(u"deletedEmptyWords"_s)->isVisible());
        QVERIFY(!button()->isVisible());
    }

    void theLastDeletedStandsOnTopAndSaysWhen()
    {
        m_page->setReleases(deleted());
        QCOMPARE(view()->model()->rowCount(), 3);
        m_page->takeFocus();
        const QModelIndex first = view()->model()->index(0, 0);
        QCOMPARE(first.data(ReleaseListModel::IdRole).toInt(), 3);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"Deleted on"_s));
    }

    void enterOpensTheOneUnderTheArrows()
    {
        m_page->setReleases(deleted());
        QSignalSpy opened(m_page.get(), &DeletedPage::openRequested);
        m_page->takeFocus();
        QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<ReleaseId>(), ReleaseId{2});
    }

    void whatIsChosenIsBroughtBack()
    {
        m_page->setReleases(deleted());
        QVERIFY(!button()->isEnabled());
        QSignalSpy wanted(m_page.get(), &DeletedPage::bringBackRequested);
        m_page->takeFocus();
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(button(), Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<QList<ReleaseId>>(), (QList{ReleaseId{3}, ReleaseId{2}}));
    }

    void aNewListKeepsWhatWasChosen()
    {
        m_page->setReleases(deleted());
        m_page->takeFocus();
        view()->setCurrentIndex(view()->model()->index(0, 0));
        m_page->setReleases(deleted().mid(1)); // the first that was deleted is gone for good
        QCOMPARE(m_page->selection(), QList{ReleaseId{3}});
    }

private:
    QListView* view() const { return m_page->findChild<QListView*>(u"deletedList"_s); }
    QPushButton* button() const { return m_page->findChild<QPushButton*>(u"bringBack"_s); }
    static QList<release::DeletedRelease> deleted()
    {
        QList<release::DeletedRelease> made;
        for (int number = 1; number <= 3; ++number)
            made += {test::summary(number), QDateTime(QDate(2026, 3, number), QTime(9, 0), Qt::UTC)};
        return made;
    }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<DeletedPage> m_page;
};

TARJUMAN_WIDGET_TEST(tst_DeletedPage)
#include "tst_DeletedPage.moc"
