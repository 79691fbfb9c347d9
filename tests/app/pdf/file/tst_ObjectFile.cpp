#include "app/pdf/file/ObjectFile.h"
#include "tests/support/TestMain.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::pdf;
using Packing = ObjectFile::Packing;

class tst_ObjectFile : public QObject {
    Q_OBJECT
private:
    // A file of `count` numbered dictionaries and a stream of each packing, all of them named by the catalog.
    static QByteArray fileOf(int count)
    {
        ObjectFile file;
        const int pages = file.add("<</Type/Pages/Kids[]/Count 0>>");
        std::string kids;
        for (int number = 0; number < count; ++number)
            kids += reference(file.add("<</Number " + std::to_string(number) + ">>")) + ' ';
        std::string streams;
        for (Packing packing : {Packing::Plain, Packing::Quick, Packing::Thorough})
            streams += reference(file.addStream("/Kind/Words", "sand upon sand", packing)) + ' ';
        const int information = file.add("<</Title" + textString(u"كثبان"_s) + ">>");
        const int catalog = file.add("<</Type/Catalog/Pages " + reference(pages) + "/Kids[" + kids +
                                     "]/Streams[" + streams + "]>>");
        return file.finish(catalog, information);
    }

    static void open(QPDF& file, const QByteArray& bytes)
    {
        file.setSuppressWarnings(true);
        file.processMemoryFile("test", bytes.constData(), size_t(bytes.size()));
    }

private Q_SLOTS:
    // qpdf is the independent reader.
    void everyObjectIsFound()
    {
        constexpr int count = 1000; // more than one object stream holds
        const QByteArray bytes = fileOf(count);
        QPDF file;
        open(file, bytes);
        QPDFObjectHandle kids = file.getRoot().getKey("/Kids");
        QCOMPARE(kids.getArrayNItems(), count);
        for (int number = 0; number < count; ++number)
            QCOMPARE(kids.getArrayItem(number).getKey("/Number").getIntValueAsInt(), number);
        for (QPDFObjectHandle stream : file.getRoot().getKey("/Streams").aitems()) {
            const auto data = stream.getStreamData();
            QCOMPARE(std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize()),
                     std::string("sand upon sand"));
            QCOMPARE(stream.getDict().getKey("/Kind").getName(), std::string("/Words"));
        }
        QCOMPARE(file.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value(), u"كثبان"_s.toStdString());
        QVERIFY(!file.anyWarnings());
    }

    void anObjectMayBeWrittenAfterThoseThatNameIt()
    {
        ObjectFile file;
        const int later = file.reserve();
        const int pages = file.add("<</Type/Pages/Kids[]/Count 0>>");
        const int catalog =
            file.add("<</Type/Catalog/Pages " + reference(pages) + "/Later " + reference(later) + ">>");
        file.write(later, "(here)");
        const QByteArray bytes = file.finish(catalog, file.add("<<>>"));
        QPDF read;
        open(read, bytes);
        QCOMPARE(read.getRoot().getKey("/Later").getStringValue(), std::string("here"));
    }

    void theSameObjectsAreTheSameBytes()
    {
        QCOMPARE(fileOf(30), fileOf(30));
        QVERIFY(fileOf(30) != fileOf(31));
    }

    void textIsLettersOrUtf16()
    {
        QCOMPARE(textString(u"Press (1)"_s), std::string("(Press \\(1\\))"));
        QCOMPARE(textString(u"a\\b"_s), std::string("(a\\\\b)"));
        QCOMPARE(textString(u"é"_s), std::string("<FEFF00E9>"));
        QCOMPARE(textString(u"\n"_s), std::string("<FEFF000A>"));
        QCOMPARE(textString({}), std::string("()"));
    }
};

TARJUMAN_PLAIN_TEST(tst_ObjectFile)
#include "tst_ObjectFile.moc"
