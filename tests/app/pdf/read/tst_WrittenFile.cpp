#include "app/pdf/read/WrittenFile.h"

#include "app/pdf/file/ObjectFile.h"
#include "tests/support/TestMain.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::pdf;

class tst_WrittenFile : public QObject {
    Q_OBJECT
private:
    static constexpr int count = 500; // more than one object stream holds

    // What is read is the same whoever wrote it: qpdf is another writer of such files.
    static QByteArray byQpdf()
    {
        QPDF file;
        file.emptyPDF();
        QPDFObjectHandle root = file.getRoot();
        QPDFObjectHandle kids = QPDFObjectHandle::newArray();
        for (int number = 0; number < count; ++number) {
            QPDFObjectHandle kid = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
            kid.replaceKey("/Number", QPDFObjectHandle::newInteger(number));
            kids.appendItem(kid);
        }
        root.replaceKey("/Kids", kids);
        root.replaceKey("/Words", QPDFObjectHandle::newStream(&file, "sand upon sand"));
        root.replaceKey("/Mixed",
                        QPDFObjectHandle::parse("[1.5 -2 /Name (text) <4142> true null <</A[3]>>]"));
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }

    static QByteArray byOurselves()
    {
        ObjectFile file;
        const int pages = file.add("<</Type/Pages/Kids[]/Count 0>>");
        std::string kids;
        for (int number = 0; number < count; ++number)
            kids += reference(file.add("<</Number " + std::to_string(number) + ">>")) + ' ';
        const int words = file.addStream({}, "sand upon sand", ObjectFile::Packing::Quick);
        const int catalog =
            file.add("<</Pages " + reference(pages) + "/Kids[" + kids + "]/Words " + reference(words) +
                     "/Mixed[1.5 -2 /Name (text) <4142> true null <</A[3]>>]>>");
        return file.finish(catalog, file.add("<<>>"));
    }

private Q_SLOTS:
    void objectsAreFoundAndRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("qpdf") << byQpdf();
        QTest::newRow("our own") << byOurselves();
    }

    void objectsAreFoundAndRead()
    {
        QFETCH(QByteArray, bytes);
        auto file = WrittenFile::open(bytes);
        QVERIFY(file);
        const FileValue catalog = file->resolved(file->trailer().at("Root"));
        QVERIFY(catalog.isDictionary());
        const FileValue& kids = catalog.at("Kids");
        QCOMPARE(kids.items.size(), size_t(count));
        for (int number = 0; number < count; ++number)
            QCOMPARE(file->resolved(kids.items[size_t(number)]).at("Number").number, number);
        QCOMPARE(std::string(file->streamOf(catalog.at("Words"))), std::string("sand upon sand"));
        const FileValue& mixed = catalog.at("Mixed");
        QCOMPARE(mixed.items.size(), size_t(8));
        QCOMPARE(mixed.items[0].number, 1);
        QCOMPARE(mixed.items[1].number, -2);
        const std::string texts[] = {"Name", "text", "AB", "true", "null"};
        for (size_t place = 0; place < std::size(texts); ++place)
            QCOMPARE(mixed.items[place + 2].text, texts[place]);
        QCOMPARE(mixed.items[7].at("A").items.front().number, 3);
        QVERIFY(catalog.at("None").kind == FileValue::Kind::Null);
    }

    void brokenBytesAreNoFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no end") << byOurselves().chopped(20);
        QTest::newRow("an end that leads nowhere") << QByteArray("%PDF-1.7\nstartxref\n999999\n%%EOF\n");
        QTest::newRow("an end that leads to the head") << QByteArray("%PDF-1.7\nstartxref\n0\n%%EOF\n");
    }

    void brokenBytesAreNoFile()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!WrittenFile::open(bytes));
    }

    // Whatever is damaged reads as null or as something else; it never does harm.
    void damageDoesNoHarm()
    {
        const QByteArray whole = byOurselves();
        for (qsizetype at = 0; at < whole.size(); at += 7) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged[at] ^ 0x55);
            auto file = WrittenFile::open(damaged);
            if (!file)
                continue;
            const FileValue catalog = file->resolved(file->trailer().at("Root"));
            for (const FileValue& kid : catalog.at("Kids").items)
                file->resolved(kid);
            file->streamOf(catalog.at("Words"));
        }
    }
};

TARJUMAN_PLAIN_TEST(tst_WrittenFile)
#include "tst_WrittenFile.moc"
