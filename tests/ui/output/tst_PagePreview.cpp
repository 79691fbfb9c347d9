#include "ui/output/PagePreview.h"

#include "app/pdf/Export.h"
#include "tests/support/TestMain.h"
#include "ui/output/PageView.h"
#include "ui/output/PdfPages.h"
#include "ui/output/SampleRelease.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_PagePreview : public QObject {
    Q_OBJECT

    std::unique_ptr<PagePreview> m_preview;

    template <typename T>
    T* part(const QString& name)
    {
        return m_preview->findChild<T*>(name);
    }
    PageView& view() { return *part<PageView>(u"pageView"_s); }

private Q_SLOTS:
    void init()
    {
        m_preview = std::make_unique<PagePreview>();
        m_preview->resize(560, 560);
        const QByteArray file = pdf::exportRelease(sampleRelease(), pdf::Form::SideBySide, {})->bytes;
        m_preview->showPages(*PdfPages::create({file, file}));
        m_preview->show();
    }
    void cleanup() { m_preview.reset(); }

    void theBarTellsThePage()
    {
        const auto* number = part<QLabel>(u"pageNumber"_s);
        const QString first = number->text();
        QVERIFY(first.contains(u"2"_s));
        view().goToPage(1);
        QVERIFY(number->text() != first);
    }

    void theBarZooms()
    {
        auto* zoom = part<QToolButton>(u"pageZoom"_s);
        const QString whole = zoom->text();
        part<QAction>(u"pageZoom150"_s)->trigger();
        QCOMPARE(view().zoom(), 150);
        QVERIFY(zoom->text().contains(u"150"_s));
        part<QToolButton>(u"pageZoomIn"_s)->click();
        QCOMPARE(view().zoom(), 175);
        part<QToolButton>(u"pageZoomOut"_s)->click();
        QCOMPARE(view().zoom(), 150);
        part<QAction>(u"pageZoom-1"_s)->trigger();
        QCOMPARE(view().zoom(), PageView::pageWidth);
        QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
        QVERIFY(view().verticalScrollBar()->maximum() > 0);
        QVERIFY(part<QAction>(u"pageZoom-1"_s)->isChecked());
        part<QAction>(u"pageZoom0"_s)->trigger();
        QCOMPARE(zoom->text(), whole);
    }

    void zoomEndsAtItsLimits()
    {
        view().setZoom(PageView::largestZoom);
        QVERIFY(!part<QToolButton>(u"pageZoomIn"_s)->isEnabled());
        view().setZoom(PageView::smallestZoom);
        QVERIFY(!part<QToolButton>(u"pageZoomOut"_s)->isEnabled());
        QVERIFY(part<QToolButton>(u"pageZoomIn"_s)->isEnabled());
    }

    void whatIsFoundIsLit()
    {
        view().setZoom(200);
        QTRY_VERIFY(!view().grab().isNull());
        m_preview->openSearch();
        auto* words = part<QLineEdit>(u"pageFindWords"_s);
        QVERIFY(words->isVisible());
        QTest::keyClicks(words, u"directrice"_s);
        auto* count = part<QLabel>(u"pageFindCount"_s);
        QTRY_VERIFY(count->text().contains(u"1"_s) && count->text().contains(u"2"_s));
        const QString first = count->text();
        const int before = view().verticalScrollBar()->value();
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(count->text() != first);
        QVERIFY(view().verticalScrollBar()->value() > before); // on the second copy of the page
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), first);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!words->isVisible());
    }

    void whatIsNotThereIsSaidSo()
    {
        m_preview->openSearch();
        QTest::keyClicks(part<QLineEdit>(u"pageFindWords"_s), u"locomotive"_s);
        QTRY_VERIFY(!part<QLabel>(u"pageFindCount"_s)->text().isEmpty());
        QVERIFY(!part<QToolButton>(u"pageFindNext"_s)->isEnabled());
    }

    void withoutPagesThereIsNothingToSearch()
    {
        m_preview->showSentence(u"Nothing yet"_s);
        m_preview->openSearch();
        QVERIFY(!part<QLineEdit>(u"pageFindWords"_s)->isVisible());
    }
};

TARJUMAN_WIDGET_TEST(tst_PagePreview)
#include "tst_PagePreview.moc"
