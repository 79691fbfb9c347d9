#include "app/pdf/file/PressColours.h"

#include "app/pdf/file/ContentStream.h"
#include "tests/support/TestMain.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace tarjuman;
using namespace tarjuman::pdf;

class tst_PressColours : public QObject {
    Q_OBJECT
private:
    static int inkOf(const std::string& inks, int ink)
    {
        return static_cast<quint8>(inks[static_cast<size_t>(ink)]);
    }

private Q_SLOTS:
    void colourTurnsIntoInk()
    {
        const auto colours = PressColours::create();
        QVERIFY2(colours, colours ? "" : qPrintable(colours.error().message));
        const std::string white = colours->inksOf(std::string_view("\xFF\xFF\xFF", 3));
        QCOMPARE(white.size(), size_t(4));
        for (int ink = 0; ink < 4; ++ink)
            QVERIFY(inkOf(white, ink) < 6);
        const std::string red = colours->inksOf(std::string_view("\xE0\x10\x10", 3));
        QVERIFY(inkOf(red, 1) > 180 && inkOf(red, 2) > 150 && inkOf(red, 0) < 80);
        const std::string black = colours->inksOf(std::string_view("\0\0\0", 3));
        int sum = 0;
        for (int ink = 0; ink < 4; ++ink)
            sum += inkOf(black, ink);
        QVERIFY2(sum <= 320 * 255 / 100, "more ink than the paper takes");
    }

    void operatorsOfColoursBecomeThoseOfInks()
    {
        const auto colours = PressColours::create();
        QVERIFY(colours);
        const std::string content = "q " + colourOperator(0xFF0A6169) + "1 2 3 4 re f Q\n" +
                                    strokeOperator(0xFF0A6169) + "0 g\n[<00>]TJ\n";
        const std::string inked = colours->inked(content);
        QVERIFY2(inked.find("rg") == std::string::npos && inked.find("RG") == std::string::npos,
                 inked.c_str());
        QVERIFY(inked.find(" k\n1 2 3 4 re f Q\n") != std::string::npos);
        QVERIFY(inked.find(" K\n0 g\n[<00>]TJ\n") != std::string::npos);
        QVERIFY(inked.starts_with("q "));
    }

    void greysStayGrey()
    {
        QCOMPARE(colourOperator(0xFF000000), std::string("0 g\n"));
        QCOMPARE(strokeOperator(0xFF808080), std::string("0.5 G\n"));
        const auto colours = PressColours::create();
        QVERIFY(colours);
        QCOMPARE(colours->inked("0 g\n0.5 G\n"), std::string("0 g\n0.5 G\n"));
    }

    void aPhotographHasFourInksAPixel()
    {
        QImage image(5, 3, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QByteArray file;
        QBuffer buffer(&file);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(image.save(&buffer, "JPEG", 90));
        const auto colours = PressColours::create();
        QVERIFY(colours);
        const Picture jpeg{image.size(), Picture::Encoding::Jpeg, file.toStdString()};
        const auto inks = colours->inksOf(jpeg);
        QVERIFY(inks);
        QCOMPARE(inks->size(), size_t(5 * 3 * 4));
        const auto none = colours->inksOf(Picture{image.size(), Picture::Encoding::Jpeg, "no picture"});
        QVERIFY(!none);
        QCOMPARE(none.error().kind, base::ErrorKind::BadInput);
    }
};

TARJUMAN_TEST(tst_PressColours)
#include "tst_PressColours.moc"
