#include "tests/support/TestMain.h"
#include "ui/editor/marks/DotRow.h"

#include <QTest>

using namespace tarjuman;
using ui::DotRow;

class tst_DotRow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dotsStandAtTheirDistance_data()
    {
        QTest::addColumn<double>("pixelRatio");
        QTest::newRow("one pixel a pixel") << 1.0;
        QTest::newRow("two") << 2.0;
        QTest::newRow("one and a half") << 1.5;
    }

    void dotsStandAtTheirDistance()
    {
        QFETCH(double, pixelRatio);
        DotRow row(2, 4);
        const QImage image = painted(row, pixelRatio, 11, 31.5, Qt::red);
        QList<double> middles;
        for (int x = 0; x < image.width(); ++x) {
            const bool isInk = image.pixelColor(x, int(10 * pixelRatio)) != Qt::white;
            const bool wasInk = x > 0 && image.pixelColor(x - 1, int(10 * pixelRatio)) != Qt::white;
            if (isInk && !wasInk)
                middles.append(x / pixelRatio);
        }
        QCOMPARE(middles.size(), 6); // 11, 15 ... 31
        QVERIFY(qAbs(middles.first() - 10) <= 1);
        for (qsizetype i = 1; i < middles.size(); ++i)
            QVERIFY(qAbs(middles[i] - middles[i - 1] - 4) < 0.7);
    }

    void dotsAreRoundAndLieAtTheirHeight()
    {
        DotRow row(2, 4);
        const QImage image = painted(row, 1, 11, 12, Qt::red);
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(10, y) != Qt::white, y == 9 || y == 10);
        QVERIFY(image.pixelColor(10, 9).green() > 0); // a quarter of a circle doesn't fill its pixel
    }

    void aShortWordHasOneDot()
    {
        DotRow row(2, 4);
        QCOMPARE(inkOf(painted(row, 1, 11, 9, Qt::red)), 4);
    }

    void aLongRowGoesOnBehindTheStrip()
    {
        DotRow row(2, 4);
        QCOMPARE(inkOf(painted(row, 1, 2, 2 + 4 * 39, Qt::red)), 4 * 40);
    }

    void anotherColourIsTaken()
    {
        DotRow row(2, 4);
        painted(row, 1, 11, 30, Qt::red);
        const QColor ink = painted(row, 1, 11, 30, Qt::blue).pixelColor(10, 10);
        QVERIFY(ink.blue() > ink.red());
    }

private:
    static QImage painted(DotRow& row, double pixelRatio, double left, double right, const QColor& colour)
    {
        QImage image(QSize(200, 20) * pixelRatio, QImage::Format_RGB32);
        image.setDevicePixelRatio(pixelRatio);
        image.fill(Qt::white);
        QPainter painter(&image);
        row.paint(painter, left, right, 10, colour);
        return image;
    }

    static int inkOf(const QImage& image)
    {
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixelColor(x, y) != Qt::white;
        }
        return ink;
    }
};

TARJUMAN_WIDGET_TEST(tst_DotRow)
#include "tst_DotRow.moc"
