#include "app/pdf/file/Picture.h"

#include "app/conformance/ConformanceCheck.h"
#include "app/pdf/Export.h"
#include "tests/app/pdf/Readers.h"
#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

#include <qpdf/QPDF.hh>

#include <QBuffer>
#include <QImage>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using text::Language;

class tst_Picture : public QObject {
    Q_OBJECT
private:
    static QByteArray fileOf(const char* format, QSize size = {300, 200},
                             QImage::Format pixels = QImage::Format_RGB32)
    {
        QImage image(size, pixels);
        image.fill(pixels == QImage::Format_ARGB32 ? QColor(0, 0, 0, 0) : QColor(180, 140, 90));
        QByteArray file;
        QBuffer buffer(&file);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return file;
    }

    static release::Release illustrated()
    {
        release::Release release = tests::sampleRelease();
        release::Figure figure;
        figure.after = release.paragraphs.french[6].id;
        figure.image = fileOf("JPEG", {900, 600});
        figure.caption = {u"La station de Nefta le jour de son ouverture."_s, u"محطة نفطة يوم افتتاحها."_s};
        figure.alternative = {u"Une dune sous un ciel clair"_s, u"كثيب تحت سماء صافية"_s};
        figure.credit = u"Photo : A. Gharbi"_s;
        release.figures = {figure};
        return release;
    }

private Q_SLOTS:
    void aPhotographStaysAsItIs()
    {
        const QByteArray file = fileOf("JPEG");
        const auto picture = readPicture(file);
        QVERIFY(picture);
        QVERIFY(picture->encoding == Picture::Encoding::Jpeg);
        QCOMPARE(picture->bytes, std::string(file.constData(), size_t(file.size())));
    }

    void whatWasTransparentIsWhite()
    {
        const auto picture = readPicture(fileOf("PNG", {3, 2}, QImage::Format_ARGB32));
        QVERIFY(picture);
        QVERIFY(picture->encoding == Picture::Encoding::Pixels);
        QCOMPARE(picture->bytes, std::string(18, '\xFF'));
    }

    void aLargeOneIsMadeSmaller()
    {
        const auto picture = readPicture(fileOf("PNG", {5000, 100}));
        QVERIFY(picture);
        QCOMPARE(picture->size, QSize(2400, 48));
    }

    void aGreyOneGetsItsColours()
    {
        const auto picture = readPicture(fileOf("JPEG", {30, 20}, QImage::Format_Grayscale8));
        QVERIFY(picture);
        QCOMPARE(picture->bytes.size(), size_t(30 * 20 * 3));
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("not a picture");
        QTest::newRow("a drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
        QTest::newRow("cut off") << fileOf("PNG").left(60);
        QTest::newRow("another format") << fileOf("BMP");
        QByteArray bomb = fileOf("PNG", {10, 10});
        bomb.replace(16, 8, QByteArray("\x00\x00\xFF\xFF\x00\x00\xFF\xFF", 8)); // 65,535 by 65,535 pixels
        QTest::newRow("a bomb") << bomb;
    }
    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, file);
        const auto picture = readPicture(file);
        QVERIFY(!picture);
        QCOMPARE(picture.error().kind, base::ErrorKind::BadInput);
        QVERIFY(!picture.error().message.isEmpty());
    }

    void tooManyPixelsAreToldByTheHeader()
    {
        for (const QSize size : {QSize(200'000, 1), QSize(9'000, 9'000), QSize(6'000, 6'000)}) {
            QByteArray file = fileOf("PNG", {10, 10});
            qToBigEndian(quint32(size.width()), file.data() + 16);
            qToBigEndian(quint32(size.height()), file.data() + 20);
            const auto picture = readPicture(file);
            QVERIFY(!picture);
            QVERIFY2(picture.error().message.contains(u"million"), qPrintable(picture.error().message));
        }
    }

    void theSameFileIsKeptOnce()
    {
        Pictures pictures;
        QCOMPARE(*pictures.add(fileOf("JPEG")), 0);
        QCOMPARE(*pictures.add(fileOf("PNG")), 1);
        QCOMPARE(*pictures.add(fileOf("JPEG")), 0);
        QCOMPARE(pictures.all().size(), size_t(2));
    }

    void anIllustratedReleaseIsProvedAndConforms_data()
    {
        QTest::addColumn<Form>("form");
        QTest::newRow("French") << Form::French;
        QTest::newRow("Arabic") << Form::Arabic;
        QTest::newRow("side by side") << Form::SideBySide;
        QTest::newRow("one after the other") << Form::FrenchThenArabic;
    }
    void anIllustratedReleaseIsProvedAndConforms()
    {
        QFETCH(Form, form);
        const auto exported = exportRelease(illustrated(), form, {});
        QVERIFY2(exported, exported ? "" : qPrintable(exported.error().message));
        QVERIFY(exported->textVerified);
        const auto faults = conformance::checkConformance(exported->bytes);
        QVERIFY(faults);
        QVERIFY2(faults->isEmpty(), qPrintable(faults->value(0).rule + u": "_s + faults->value(0).detail));
        const QString read = tests::normalised(tests::readStructure(exported->bytes));
        if (form != Form::Arabic)
            QVERIFY(read.contains(u"La station de Nefta le jour de son ouverture. Photo : A. Gharbi"_s));
        if (form != Form::French)
            QVERIFY(read.contains(u"محطة نفطة يوم افتتاحها."_s));
    }

    void bothLanguagesDescribeThePicture()
    {
        const auto exported = exportRelease(illustrated(), Form::SideBySide, {});
        QVERIFY(exported);
        QPDF file;
        file.processMemoryFile("file", exported->bytes.constData(), size_t(exported->bytes.size()));
        QStringList descriptions;
        for (QPDFObjectHandle object : file.getAllObjects()) {
            if (object.isDictionary() && object.getKey("/S").isName() &&
                object.getKey("/S").getName() == "/Figure") {
                descriptions.append(QString::fromStdString(object.getKey("/Alt").getUTF8Value()));
                QVERIFY(object.getKey("/A").getKey("/BBox").isArray());
            }
        }
        descriptions.sort();
        QCOMPARE(descriptions, (QStringList{u"Une dune sous un ciel clair"_s, u"كثيب تحت سماء صافية"_s}));
    }
};

TARJUMAN_TEST(tst_Picture)
#include "tst_Picture.moc"
