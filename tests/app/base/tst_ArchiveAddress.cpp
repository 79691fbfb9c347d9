#include "app/base/ArchiveAddress.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using base::ArchiveAddress;

class tst_ArchiveAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameIsAFilesName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a path") << u"/srv/press/archive.tarjuman"_s;
        QTest::newRow("a relative one") << u"archive.tarjuman"_s;
        QTest::newRow("with spaces around it") << u" archive "_s;
        QTest::newRow("a folder named like a scheme") << u"postgresql/archive"_s;
        QTest::newRow("nothing") << QString();
    }

    void aNameIsAFilesName()
    {
        QFETCH(QString, name);
        const auto address = ArchiveAddress::fromText(name);
        QVERIFY(address);
        QCOMPARE(address->path(), name);
        QVERIFY(*address == ArchiveAddress::file(name));
    }

    void aServerIsRecognisedAndRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("as it is written") << u"postgresql://press@desk.example/archive"_s;
        QTest::newRow("the short form") << u"postgres://desk.example"_s;
        QTest::newRow("in capitals, pasted with a space") << u" PostgreSQL://desk.example"_s;
    }

    void aServerIsRecognisedAndRefused()
    {
        QFETCH(QString, text);
        const auto address = ArchiveAddress::fromText(text);
        QVERIFY(!address);
        QCOMPARE(address.error().kind, base::ErrorKind::Usage);
        QVERIFY(address.error().message.contains(u"server"_s));
    }
};

TARJUMAN_TEST(tst_ArchiveAddress)
#include "tst_ArchiveAddress.moc"
