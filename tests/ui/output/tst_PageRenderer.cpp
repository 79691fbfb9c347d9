#include "ui/output/PageRenderer.h"

#include "tests/support/TestMain.h"
#include "tests/ui/output/FakeExports.h"

#include <QSignalSpy>
#include <QTest>

using namespace tarjuman;
using namespace tarjuman::ui;

class tst_PageRenderer : public QObject {
    Q_OBJECT

    static std::shared_ptr<PdfPages> pages(int count) { return *PdfPages::create({samplePdf(count)}); }

private Q_SLOTS:
    void whatIsWantedIsRendered()
    {
        PageRenderer renderer;
        QSignalSpy rendered(&renderer, &PageRenderer::rendered);
        renderer.setPages(pages(3));
        QVERIFY(renderer.image(1).isNull());
        renderer.want({{1, {72, 102}}, {0, {72, 102}}});
        QTRY_COMPARE(rendered.count(), 2);
        QCOMPARE(rendered.first().first().toInt(), 1);
        QCOMPARE(renderer.image(1).size(), QSize(72, 102));
    }

    void nothingIsRenderedTwice()
    {
        PageRenderer renderer;
        QSignalSpy rendered(&renderer, &PageRenderer::rendered);
        renderer.setPages(pages(2));
        renderer.want({{0, {72, 102}}});
        QTRY_COMPARE(rendered.count(), 1);
        renderer.want({{0, {72, 102}}, {1, {72, 102}}});
        QTRY_COMPARE(rendered.count(), 2);
        QCOMPARE(rendered.last().first().toInt(), 1);
    }

    void theOldImageServesUntilTheNewOneIsThere()
    {
        PageRenderer renderer;
        QSignalSpy rendered(&renderer, &PageRenderer::rendered);
        renderer.setPages(pages(2));
        renderer.want({{0, {72, 102}}, {1, {72, 102}}});
        QTRY_COMPARE(rendered.count(), 2);
        renderer.setPages(pages(1));
        QVERIFY(!renderer.image(0).isNull());
        QVERIFY(renderer.image(1).isNull()); // that page is gone
        renderer.want({{0, {72, 102}}});
        QTRY_COMPARE(rendered.count(), 3);
    }

    void withoutPagesNothingHappens()
    {
        PageRenderer renderer;
        renderer.want({{0, {72, 102}}});
        renderer.setPages(nullptr);
        QVERIFY(renderer.image(0).isNull());
    }
};

TARJUMAN_WIDGET_TEST(tst_PageRenderer)
#include "tst_PageRenderer.moc"
