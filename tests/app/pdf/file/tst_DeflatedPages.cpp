#include "app/pdf/file/DeflatedPages.h"

#include "app/base/Workers.h"
#include "app/pdf/read/Inflater.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <QThreadPool>

using namespace tarjuman;
using namespace tarjuman::pdf;

class tst_DeflatedPages : public QObject {
    Q_OBJECT
private:
    static std::string page(int number) { return std::string(20000, 'x') + std::to_string(number); }

private Q_SLOTS:
    void pagesComeBackInOrder_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("threads");
        for (int count : {0, 1, 2, 3, 200}) {
            for (int threads : {1, 2, 4})
                QTest::addRow("%d pages, %d threads", count, threads) << count << threads;
        }
    }

    void pagesComeBackInOrder()
    {
        QFETCH(const int, count);
        QFETCH(const int, threads);
        base::workers().setMaxThreadCount(threads);
        DeflatedPages pages;
        for (int number = 0; number < count; ++number)
            pages.add(page(number));
        const std::vector<std::string> taken = pages.take();
        QCOMPARE(taken.size(), size_t(count));
        for (int number = 0; number < count; ++number) {
            QCOMPARE(taken[size_t(number)], Deflater(Effort::Quick).deflated(page(number)));
            QCOMPARE(std::string(*Inflater().inflated(taken[size_t(number)])), page(number));
        }
        QVERIFY(pages.take().empty());
    }

    void whatIsNotTakenIsForgotten()
    {
        DeflatedPages pages;
        for (int number = 0; number < 20; ++number)
            pages.add(page(number));
    }

    void aPoolWithoutAFreeThreadHoldsNothingUp()
    {
        base::workers().setMaxThreadCount(1);
        std::vector<std::string> taken;
        base::workers().start([&taken] {
            DeflatedPages pages;
            for (int number = 0; number < 20; ++number)
                pages.add(page(number));
            taken = pages.take();
        });
        QVERIFY(base::workers().waitForDone(10000));
        QCOMPARE(taken.size(), size_t(20));
    }
};

TARJUMAN_TEST(tst_DeflatedPages)
#include "tst_DeflatedPages.moc"
