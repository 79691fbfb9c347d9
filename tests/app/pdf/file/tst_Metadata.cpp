#include "app/pdf/file/Metadata.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

#include <QXmlStreamReader>

class tst_Metadata : public QObject {
    Q_OBJECT
private:
    static Metadata full(Standard standard)
    {
        Metadata metadata{u"Le sable (avance)"_s,
                          {u"fr"_s, u"ar"_s},
                          QDateTime(QDate(2031, 3, 14), QTime(1, 2, 3), Qt::UTC)};
        metadata.standard = standard;
        metadata.titles = {u"Le sable (avance)"_s, u"الرمل يتقدم"_s};
        metadata.summary = {u"Douze stations mesurent."_s, u"اثنتا عشرة محطة تقيس."_s};
        metadata.rights = {u"Reproduction libre"_s, {}};
        metadata.creator = u"Institut des dunes"_s;
        metadata.publishers = {u"Institut des dunes"_s, u"معهد الكثبان"_s};
        metadata.keywords = {u"sable"_s, u"dunes"_s};
        return metadata;
    }

private Q_SLOTS:
    void thePacketIsWellFormedWhateverTheTitle()
    {
        const Metadata metadata{u"R&D <b> \"x\" ]]> معهد"_s, {u"fr"_s, u"ar"_s}, {}};
        QXmlStreamReader xml(QByteArray::fromStdString(xmpPacket(metadata)));
        QString text;
        while (!xml.atEnd()) {
            xml.readNext();
            text += xml.isCharacters() ? xml.text().toString() : QString();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(text.contains(metadata.title));
    }

    void bothDatesSayTheSame()
    {
        const QDateTime date(QDate(2031, 3, 14), QTime(1, 2, 3), Qt::UTC);
        QCOMPARE(pdfDate(date), std::string("D:20310314010203Z"));
        QVERIFY(xmpPacket({u"t"_s, {u"fr"_s}, date}).find("<xmp:CreateDate>2031-03-14T01:02:03Z<") !=
                std::string::npos);
    }

    void thePacketSaysWhatIsKnownInBothLanguages_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("titles")
            << u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Le sable (avance)</rdf:li>"
               "<rdf:li xml:lang=\"fr\">Le sable (avance)</rdf:li>"
               "<rdf:li xml:lang=\"ar\">الرمل يتقدم</rdf:li></rdf:Alt></dc:title>"_s;
        QTest::newRow("house") << u"<dc:creator><rdf:Seq><rdf:li>Institut des dunes</rdf:li></rdf:Seq>"_s;
        QTest::newRow("publishers") << u"<rdf:li>معهد الكثبان</rdf:li></rdf:Bag></dc:publisher>"_s;
        QTest::newRow("summary") << u"<rdf:li xml:lang=\"ar\">اثنتا عشرة محطة تقيس.</rdf:li>"_s;
        QTest::newRow("rights")
            << u"<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">Reproduction libre<"_s;
        QTest::newRow("subjects") << u"<dc:subject><rdf:Bag><rdf:li>sable</rdf:li><rdf:li>dunes</rdf:li>"_s;
        QTest::newRow("keywords") << u"<pdf:Keywords>sable, dunes</pdf:Keywords>"_s;
    }
    void thePacketSaysWhatIsKnownInBothLanguages()
    {
        QFETCH(QString, part);
        const QString packet = QString::fromStdString(xmpPacket(full(Standard::Archive)));
        QVERIFY2(packet.contains(part), qPrintable(packet));
    }

    void eachStandardMakesItsOwnClaim()
    {
        const std::string archive = xmpPacket(full(Standard::Archive));
        QVERIFY(archive.find("<pdfaid:part>2<") != std::string::npos);
        QVERIFY(archive.find("<pdfuaid:part>1<") != std::string::npos);
        const std::string universal = xmpPacket(full(Standard::Universal));
        QVERIFY(universal.find("<pdfaid:part>4</pdfaid:part><pdfaid:rev>2020<") != std::string::npos);
        QVERIFY(universal.find("<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024<") != std::string::npos);
        QVERIFY(universal.find("wtpdf#accessibility1.0<") != std::string::npos);
        QVERIFY(universal.find("wtpdf#reuse1.0<") != std::string::npos);
        QVERIFY(universal.find("pdfaid:conformance") == std::string::npos);
        const std::string press = xmpPacket(full(Standard::Press));
        QVERIFY(press.find("<pdfxid:GTS_PDFXVersion>PDF/X-4<") != std::string::npos);
        QVERIFY(press.find("<pdf:Trapped>False<") != std::string::npos);
        QVERIFY(press.find("<xmpMM:DocumentID>uuid:") != std::string::npos);
        QVERIFY(press.find("pdfaid") == std::string::npos);
    }

    void informationSaysTheSameAndIsGoneFromPdf2()
    {
        const std::string archive = informationOf(full(Standard::Archive));
        QVERIFY(archive.find("/Title(Le sable \\(avance\\))") != std::string::npos);
        QVERIFY(archive.find("/Author(Institut des dunes)") != std::string::npos);
        QVERIFY(archive.find("/Subject(Douze stations mesurent.)") != std::string::npos);
        QVERIFY(archive.find("/Keywords(sable, dunes)") != std::string::npos);
        QVERIFY(informationOf(full(Standard::Universal)).empty());
        QVERIFY(informationOf(full(Standard::Press)).find("/Trapped/False") != std::string::npos);
    }

    void whatIsNotKnownIsNotSaid()
    {
        const std::string packet = xmpPacket({u"t"_s, {u"fr"_s}, {}});
        for (const char* name : {"dc:creator", "dc:description", "dc:rights", "dc:publisher", "dc:subject"})
            QVERIFY2(packet.find(name) == std::string::npos, name);
    }

    void withoutADateThereIsNone()
    {
        QVERIFY(xmpPacket({u"t"_s, {u"fr"_s}, {}}).find("CreateDate") == std::string::npos);
    }
};

TARJUMAN_TEST(tst_Metadata)
#include "tst_Metadata.moc"
