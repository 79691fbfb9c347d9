#include "app/pdf/file/Metadata.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

#include <QXmlStreamReader>

class tst_Metadata : public QObject {
    Q_OBJECT
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

    void withoutADateThereIsNone()
    {
        QVERIFY(xmpPacket({u"t"_s, {u"fr"_s}, {}}).find("CreateDate") == std::string::npos);
    }
};

TARJUMAN_TEST(tst_Metadata)
#include "tst_Metadata.moc"
