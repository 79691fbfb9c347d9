#include "app/pdf/file/LogoImage.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QtEndian>

class tst_LogoImage : public QObject {
    Q_OBJECT
private:
    static QByteArray encoded(const QImage& image, const char* format)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return buffer.data();
    }

    static QByteArray svg(const QByteArray& inside)
    {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\">" + inside + "</svg>";
    }

    // A few kilobytes that open to a hundred million pixels.
    static QByteArray bomb()
    {
        QImage image(10'000, 10'000, QImage::Format_Mono);
        image.fill(0);
        return encoded(image, "png");
    }

    static QByteArray halfAPicture()
    {
        const QByteArray png = encoded(QImage(500, 500, QImage::Format_RGB888), "png");
        return png.first(png.size() / 2);
    }

private Q_SLOTS:
    void picturesAreRead()
    {
        QImage image(40, 20, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        image.setPixelColor(0, 0, Qt::red);
        const auto png = readLogo(encoded(image, "png"));
        QVERIFY(png);
        QCOMPARE(png->size, QSize(40, 20));
        QCOMPARE(png->rgb.size(), size_t(40 * 20 * 3));
        QCOMPARE(png->rgb.substr(0, 6), std::string("\xff\0\0\xff\xff\xff", 6));
        QVERIFY(readLogo(encoded(image.convertToFormat(QImage::Format_RGB888), "jpg")));
    }

    void largePicturesAreMadeSmaller()
    {
        const auto logo = readLogo(encoded(QImage(3000, 1500, QImage::Format_Grayscale8), "png"));
        QVERIFY(logo);
        QCOMPARE(logo->size, QSize(1200, 600));
    }

    void drawingsAreDrawn()
    {
        const auto logo = readLogo(svg("<rect width=\"20\" height=\"10\" fill=\"#00ff00\"/>"));
        QVERIFY(logo);
        QCOMPARE(logo->size, QSize(1200, 600));
        QCOMPARE(logo->rgb.substr(0, 3), std::string("\0\xff\0", 3));
    }

    // A header that promises so much, and nothing behind it.
    static QByteArray headerOf(quint32 width, quint32 height)
    {
        QByteArray file = encoded(QImage(10, 10, QImage::Format_RGB888), "png");
        qToBigEndian(width, file.data() + 16);
        qToBigEndian(height, file.data() + 20);
        return file;
    }

    void everyRefusalHasItsReason_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("reason");
        QTest::newRow("ten million pixels") << headerOf(4'000, 2'500) << u"4000 by 2500 pixels"_s;
        QTest::newRow("ten million in a row") << headerOf(10'000'000, 1) << u"10000000 by 1 pixels"_s;
        QTest::newRow("as many as a number holds") << headerOf(0x7FFFFFFF, 0x7FFFFFFF) << u"8 million"_s;
        QTest::newRow("a file of 20 megabytes") << QByteArray(20'000'001, '\0') << u"20 megabytes"_s;
        QTest::newRow("a deep SVG") << svg(QByteArray("<g>").repeated(10'000) +
                                           QByteArray("</g>").repeated(10'000))
                                    << u"hundred deep"_s;
        QTest::newRow("an SVG of many shapes")
            << svg(QByteArray("<g/>").repeated(30'000)) << u"too many shapes"_s;
        QTest::newRow("references within references")
            << svg("<g id=\"a\"/><use href=\"#a\"/>") << u"references"_s;
        QTest::newRow("a gradient from elsewhere")
            << svg("<linearGradient href=\"https://example.org/a.svg#b\"/>") << u"references"_s;
        QTest::newRow("a WebP") << QByteArray(
                                       "RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\xff\xff\xff\x0f\0\0\0\0\0\0\0\0",
                                       34)
                                << u"PNG, JPEG or SVG"_s;
    }
    void everyRefusalHasItsReason()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, reason);
        QElapsedTimer time;
        time.start();
        const auto logo = readLogo(file);
        QVERIFY(!logo);
        QVERIFY2(logo.error().message.contains(reason), qPrintable(logo.error().message));
        QVERIFY(time.elapsed() < 2'000);
    }

    void aGradientMayBorrowFromAnother()
    {
        QVERIFY(
            readLogo(svg("<linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient>"
                         "<linearGradient id=\"b\" href=\"#a\"/>"
                         "<rect width=\"20\" height=\"10\" fill=\"url(#b)\"/>")));
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a text") << QByteArray("hello");
        QTest::newRow("a GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14);
        QTest::newRow("a bomb of a PNG") << bomb();
        QTest::newRow("half a PNG") << halfAPicture();
        QTest::newRow("20 megabytes of zeroes") << QByteArray(20'000'001, '\0');
        QTest::newRow("an SVG with text") << svg("<text>logo</text>");
        QTest::newRow("an SVG with a reference") << svg("<use href=\"#a\"/>");
        QTest::newRow("an SVG with a picture") << svg("<image href=\"file:///etc/passwd\"/>");
        QTest::newRow("an SVG that does not end") << svg("<g>");
        QTest::newRow("an SVG with entities")
            << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"aaaa\">]>") +
                   svg("<path d=\"&a;\"/>");
        QTest::newRow("an SVG of 30,000 shapes") << svg(QByteArray("<g/>").repeated(30'000));
        QTest::newRow("an SVG without a size")
            << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" "
                          "viewBox=\"0 0 0 0\" width=\"0\" height=\"0\"/>");
    }
    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, file);
        const auto logo = readLogo(file);
        QVERIFY(!logo);
        QCOMPARE(logo.error().kind, base::ErrorKind::BadInput);
        QVERIFY(!logo.error().message.isEmpty());
    }
};

TARJUMAN_TEST(tst_LogoImage)
#include "tst_LogoImage.moc"
