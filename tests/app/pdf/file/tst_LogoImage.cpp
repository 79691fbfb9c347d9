#include "app/pdf/file/LogoImage.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

#include <QBuffer>
#include <QImage>

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
