#include "app/pdf/file/PictureEnd.h"

#include "app/pdf/file/LogoImage.h"
#include "app/pdf/file/Picture.h"
#include "tests/support/TestMain.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

class tst_PictureEnd : public QObject {
    Q_OBJECT
private:
    // Noise, so that a scan has many bytes, among them such as look like marks.
    static QByteArray fileOf(const char* format, bool isProgressive = false)
    {
        QImage image(300, 200, QImage::Format_RGB32);
        quint32 noise = 1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, noise = noise * 1664525 + 1013904223);
        }
        QByteArray file;
        QBuffer buffer(&file);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, format);
        writer.setProgressiveScanWrite(isProgressive);
        writer.setQuality(95);
        writer.write(image);
        return file;
    }

private Q_SLOTS:
    void aPictureIsWholeUpToItsLastByte_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("PNG") << fileOf("PNG");
        QTest::newRow("JPEG") << fileOf("JPEG");
        QTest::newRow("JPEG in several scans") << fileOf("JPEG", true);
    }
    void aPictureIsWholeUpToItsLastByte()
    {
        QFETCH(QByteArray, file);
        QVERIFY(isWholePicture(file));
        QVERIFY(isWholePicture(file + "what a camera put behind it"));
        QVERIFY(readPicture(file));
        QVERIFY(readLogo(file));
        for (const qsizetype size : {file.size() - 1, file.size() / 2, file.size() / 4, qsizetype{700}}) {
            QVERIFY2(!isWholePicture(file.first(size)), qPrintable(QString::number(size)));
            const auto picture = readPicture(file.first(size));
            QVERIFY(!picture);
            QCOMPARE(picture.error().kind, base::ErrorKind::BadInput);
            QVERIFY(!readLogo(file.first(size)));
        }
    }

    // A camera's small picture within the large one has an end of its own.
    void theEndOfAPictureWithinIsNotItsOwn()
    {
        const QByteArray file = fileOf("JPEG");
        const QByteArray small = fileOf("JPEG").first(2000) + "\xff\xd9";
        const auto length = static_cast<quint16>(small.size() + 2);
        const QByteArray segment = QByteArray("\xff\xe1") + char(length >> 8) + char(length & 0xff) + small;
        const QByteArray camera = file.first(2) + segment + file.sliced(2);
        QVERIFY(isWholePicture(camera));
        QVERIFY(!isWholePicture(camera.chopped(2)));
        QVERIFY(!isWholePicture(camera.first(camera.size() / 2)));
    }

    void whateverTheBytesAreTheWalkEnds()
    {
        const QByteArray jpeg("\xff\xd8\xff");
        QVERIFY(!isWholePicture(jpeg));
        QVERIFY(!isWholePicture(jpeg + QByteArray(1'000'000, '\xff')));
        QVERIFY(!isWholePicture(jpeg + QByteArray("\xe0\0\0\xff", 4).repeated(100'000)));
        QVERIFY(!isWholePicture(jpeg + "\xd9")); // an end, and nothing before it
        const QByteArray png("\x89PNG\r\n\x1a\n");
        QVERIFY(!isWholePicture(png));
        QVERIFY(!isWholePicture(png + QByteArray(12, '\xff')));
        QVERIFY(!isWholePicture(png + QByteArray(1'200'000, '\0')));
        QVERIFY(isWholePicture("<svg/>"));
    }
};

TARJUMAN_TEST(tst_PictureEnd)
#include "tst_PictureEnd.moc"
