#include "app/pdf/file/OutlineObjects.h"

#include "app/pdf/Export.h"
#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

#include <qpdf/QPDF.hh>

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::tests;
using Object = QPDFObjectHandle;
using release::Role;

class tst_OutlineObjects : public QObject {
    Q_OBJECT
private:
    static release::Release illustrated()
    {
        release::Release release = sampleRelease();
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkYellow);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        release::Figure figure;
        figure.id = 900;
        figure.image = bytes;
        figure.caption = {u"Une dune"_s, u"كثيب"_s};
        release.figures.append(figure);
        release.paragraphs.french[7].role = Role::Subtitle;
        release.paragraphs.french[7].text = u"Un réseau"_s;
        return release;
    }

    static QByteArray pdfOf(pdf::Form form, pdf::Standard standard = pdf::Standard::Archive)
    {
        pdf::PageSetup setup;
        setup.delivery.standard = standard;
        const auto exported = pdf::exportRelease(illustrated(), form, setup);
        return exported ? exported->bytes : QByteArray();
    }

    // "title[first, second]".
    static QString shapeOf(Object item)
    {
        QStringList kids;
        for (Object kid = item.getKey("/First"); kid.isDictionary(); kid = kid.getKey("/Next"))
            kids.append(shapeOf(kid));
        const QString title =
            item.hasKey("/Title") ? QString::fromStdString(item.getKey("/Title").getUTF8Value()) : QString();
        return kids.isEmpty() ? title.left(12) : title.left(12) + u'[' + kids.join(u", "_s) + u']';
    }

private Q_SLOTS:
    void titlesHeadingsAndPicturesHaveBookmarks()
    {
        const QByteArray pdf = pdfOf(pdf::Form::French);
        QVERIFY(!pdf.isEmpty());
        QPDF file;
        file.processMemoryFile("file", pdf.constData(), size_t(pdf.size()));
        QCOMPARE(shapeOf(file.getRoot().getKey("/Outlines")), u"[L’Institut d[Un réseau[Une dune]]]"_s);
    }

    void twoLanguagesAreNamed()
    {
        const QByteArray pdf = pdfOf(pdf::Form::SideBySide);
        QPDF file;
        file.processMemoryFile("file", pdf.constData(), size_t(pdf.size()));
        QCOMPARE(shapeOf(file.getRoot().getKey("/Outlines")),
                 u"[Français[L’Institut d[Un réseau[Une dune]]], العربية[معهد الكثبان[كثيب]]]"_s);
    }

    void everyBookmarkLeadsToItsPage()
    {
        const QByteArray pdf = pdfOf(pdf::Form::FrenchThenArabic);
        QPDF file;
        file.processMemoryFile("file", pdf.constData(), size_t(pdf.size()));
        Object french = file.getRoot().getKey("/Outlines").getKey("/First");
        Object arabic = french.getKey("/Next");
        const std::vector<Object> pages = file.getAllPages();
        QVERIFY(french.getKey("/Dest").getArrayItem(0).getObjGen() == pages.front().getObjGen());
        QVERIFY(arabic.getKey("/Dest").getArrayItem(0).getObjGen() != pages.front().getObjGen());
        const double top = french.getKey("/Dest").getArrayItem(3).getNumericValue();
        QVERIFY(top > 600 && top < 842);
    }

    void uponPdf2TheyNameTheElementToo()
    {
        const QByteArray pdf = pdfOf(pdf::Form::French, pdf::Standard::Universal);
        QPDF file;
        file.processMemoryFile("file", pdf.constData(), size_t(pdf.size()));
        Object title = file.getRoot().getKey("/Outlines").getKey("/First");
        QVERIFY(!title.hasKey("/Dest"));
        Object action = title.getKey("/A");
        QCOMPARE(action.getKey("/S").getName(), std::string("/GoTo"));
        QCOMPARE(action.getKey("/SD").getArrayItem(0).getKey("/S").getName(), std::string("/H1"));
        QVERIFY(action.getKey("/D").getArrayItem(0).getKey("/Type").getName() == "/Page");
    }

    void pagesHaveLabels()
    {
        const QByteArray pdf = pdfOf(pdf::Form::French);
        QPDF file;
        file.processMemoryFile("file", pdf.constData(), size_t(pdf.size()));
        Object labels = file.getRoot().getKey("/PageLabels").getKey("/Nums");
        QCOMPARE(labels.getArrayItem(1).getKey("/S").getName(), std::string("/D"));
    }
};

TARJUMAN_TEST(tst_OutlineObjects)
#include "tst_OutlineObjects.moc"
