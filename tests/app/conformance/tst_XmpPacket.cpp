#include "app/conformance/XmpPacket.h"

#include "app/pdf/file/Metadata.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::conformance;
using pdf::Standard;

class tst_XmpPacket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<Standard>("standard");
        QTest::newRow("A-2a") << Standard::Archive;
        QTest::newRow("A-4") << Standard::Universal;
        QTest::newRow("X-4") << Standard::Press;
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(Standard, standard);
        pdf::Metadata metadata{
            u"Le sable & la dune"_s, {u"fr"_s}, QDateTime(QDate(2031, 3, 14), {}, Qt::UTC)};
        metadata.standard = standard;
        metadata.creator = u"Institut"_s;
        metadata.summary.french = u"Douze stations."_s;
        metadata.keywords = {u"sable"_s, u"dune"_s};
        const XmpPacket packet = XmpPacket::read(QByteArray::fromStdString(pdf::xmpPacket(metadata)));
        QVERIFY(packet.wellFormed && packet.languagesNamed);
        QCOMPARE(packet.claim(), standard);
        QCOMPARE(packet.title, metadata.title);
        QCOMPARE(packet.summary, metadata.summary.french);
        QCOMPARE(packet.creators, QStringList{u"Institut"_s});
        QCOMPARE(packet.keywords, u"sable, dune"_s);
        QCOMPARE(packet.created, u"2031-03-14T00:00:00Z"_s);
        QCOMPARE(packet.declarations.size(), standard == Standard::Universal ? 2 : 0);
    }

    void whatIsNoPacketClaimsNothing()
    {
        const XmpPacket packet = XmpPacket::read("<x>");
        QVERIFY(!packet.wellFormed);
        QCOMPARE(packet.claim(), Standard::Archive);
    }
};

TARJUMAN_TEST(tst_XmpPacket)
#include "tst_XmpPacket.moc"
