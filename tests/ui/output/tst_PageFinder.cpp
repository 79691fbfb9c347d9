#include "ui/output/PageFinder.h"

#include "app/pdf/Export.h"
#include "tests/support/TestMain.h"
#include "ui/output/SampleRelease.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_PageFinder : public QObject {
    Q_OBJECT

    static std::shared_ptr<PdfPages> pagesOf(const QList<pdf::Form>& forms)
    {
        QList<QByteArray> files;
        for (const pdf::Form form : forms)
            files << pdf::exportRelease(sampleRelease(), form, {})->bytes;
        return *PdfPages::create(files);
    }
    static bool hasInk(const QImage& page, const QRectF& box)
    {
        for (int y = qRound(box.top()); y < box.bottom(); ++y) {
            for (int x = qRound(box.left()); x < box.right(); ++x) {
                if (qGray(page.pixel(x, y)) < 128)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void wordsOfBothLanguagesAreFoundWhereTheyStand_data()
    {
        QTest::addColumn<pdf::Form>("form");
        QTest::addColumn<QString>("words");
        QTest::newRow("French") << pdf::Form::French << u"bibliotheque itinerante"_s;
        QTest::newRow("Arabic") << pdf::Form::Arabic << u"المكتبة"_s;
        QTest::newRow("Arabic, typed without hamza") << pdf::Form::Arabic << u"الفي كتاب"_s;
        QTest::newRow("side by side, French") << pdf::Form::SideBySide << u"livres"_s;
        QTest::newRow("side by side, Arabic") << pdf::Form::SideBySide << u"أربعين قرية"_s;
    }

    void wordsOfBothLanguagesAreFoundWhereTheyStand()
    {
        QFETCH(pdf::Form, form);
        QFETCH(QString, words);
        const auto pages = pagesOf({form});
        PageFinder finder;
        QSignalSpy reached(&finder, &PageFinder::hitReached);
        finder.setPages(pages);
        finder.setWords(words);
        QTRY_COMPARE(reached.count(), 1);
        QVERIFY(!finder.hits().isEmpty());
        QCOMPARE(finder.currentHit(), 0);
        const QSizeF paper = pages->sizeOf(0);
        const QImage page = pages->render(0, (paper * 4).toSize());
        for (const PageHit& hit : finder.hits()) {
            QVERIFY(!hit.boxes.isEmpty());
            QVERIFY(hit.boxes.size() <= 2); // the words may be parted by the end of a line
            for (const QRectF& box : hit.boxes) {
                QVERIFY(QRectF({}, paper).contains(box));
                QVERIFY(box.height() < 60);
                QVERIFY(hasInk(page, QRectF(box.topLeft() * 4, box.size() * 4)));
            }
        }
    }

    void theHitsAreGoneThroughInACircle()
    {
        PageFinder finder;
        finder.setPages(pagesOf({pdf::Form::French, pdf::Form::French}));
        finder.setWords(u"bibliothèque"_s);
        QTRY_VERIFY(finder.hits().size() >= 4);
        const int count = static_cast<int>(finder.hits().size());
        QCOMPARE(finder.hits().last().page, 1);
        finder.go(PageFinder::Direction::Previous);
        QCOMPARE(finder.currentHit(), count - 1);
        finder.go(PageFinder::Direction::Next);
        QCOMPARE(finder.currentHit(), 0);
    }

    void newPagesKeepThePlace()
    {
        PageFinder finder;
        finder.setPages(pagesOf({pdf::Form::French}));
        finder.setWords(u"bibliothèque"_s);
        QTRY_VERIFY(finder.hits().size() >= 2);
        finder.go(PageFinder::Direction::Next);
        QSignalSpy reached(&finder, &PageFinder::hitReached);
        QSignalSpy changed(&finder, &PageFinder::hitsChanged);
        finder.setPages(pagesOf({pdf::Form::French}));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(finder.currentHit(), 1);
        QCOMPARE(reached.count(), 0); // the reader looks at something else now
        finder.setPages(nullptr);
        QVERIFY(finder.hits().isEmpty());
    }

    void whatIsNotThereIsNotFound()
    {
        PageFinder finder;
        finder.setPages(pagesOf({pdf::Form::French}));
        QSignalSpy changed(&finder, &PageFinder::hitsChanged);
        finder.setWords(u"locomotive"_s);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(finder.hits().isEmpty());
        QCOMPARE(finder.currentHit(), -1);
    }
};

TARJUMAN_WIDGET_TEST(tst_PageFinder)
#include "tst_PageFinder.moc"
