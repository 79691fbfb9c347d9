#include "app/formats/Package.h"

#include "app/formats/Limits.h"
#include "tests/app/formats/ZippedFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::formats;
using testing::zipped;
using testing::ZippedPart;

class tst_Package : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void partsAreReadByTheirNames()
    {
        auto package = Package::open(zipped(
            {{"word/document.xml", "<a/>"}, {"kept.bin", QByteArray(100, '\0'), true}, {"empty/", ""}}));
        QVERIFY2(package, package ? "" : qPrintable(package.error().detail));
        QCOMPARE(package->names().size(), 3);
        QCOMPARE(*package->read(u"word/document.xml"_s), QByteArray("<a/>"));
        QCOMPARE(*package->read(u"Word/Document.xml"_s), QByteArray("<a/>"));
        QCOMPARE(package->read(u"kept.bin"_s)->size(), 100);
        QVERIFY(package->holds(u"kept.bin"_s) && !package->holds(u"other"_s));
        QCOMPARE(package->read(u"other"_s).error().kind, base::ErrorKind::BadInput);
    }

    void whatIsMadeToDoHarmIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no archive") << QByteArray("PK\x03\x04 and more");
        QTest::newRow("something behind") << zipped({{"a", "un"}}) + "x";
        QTest::newRow("two of one name") << zipped({{"a", "un"}, {"A", "deux"}});
        QTest::newRow("parts that overlap")
            << zipped({{.name = "a", .bytes = "un"}, {.name = "a", .bytes = "un", .placedAt = 0}});
        QTest::newRow("a password") << zipped({{.name = "a", .bytes = "un", .flags = 1}});
        QTest::newRow("a name at the root") << zipped({{"/etc/a", "un"}});
        QTest::newRow("a name on a drive") << zipped({{"C:\\a", "un"}});
        QTest::newRow("a name above") << zipped({{"word/../../a", "un"}});
        QTest::newRow("a name above, with other strokes") << zipped({{"..\\a", "un"}});
        QTest::newRow("a long name") << zipped({{QByteArray(limits::longestEntryName + 1, 'a'), "un"}});
        QList<ZippedPart> many;
        for (qsizetype i = 0; i <= limits::mostEntries; ++i)
            many.append({.name = QByteArray::number(i)});
        QTest::newRow("too many parts") << zipped(many);
    }
    void whatIsMadeToDoHarmIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto package = Package::open(bytes);
        QVERIFY(!package);
        QCOMPARE(package.error().kind, base::ErrorKind::BadInput);
        QVERIFY(!package.error().message.isEmpty());
    }

    void aPartThatIsNotWhatItClaimsIsNotRead_data()
    {
        QTest::addColumn<ZippedPart>("part");
        const QByteArray zeros(limits::largestPart + 1, '\0');
        QTest::newRow("a bomb") << ZippedPart{.name = "a", .bytes = zeros, .claimedSum = 0};
        QTest::newRow("a bomb that lies")
            << ZippedPart{.name = "a", .bytes = zeros, .claimedSize = 500, .claimedSum = 0};
        QTest::newRow("a steep one") << ZippedPart{.name = "a",
                                                   .bytes = QByteArray(limits::smallPart * 2, 'a')};
        QTest::newRow("less than claimed") << ZippedPart{.name = "a", .bytes = "un", .claimedSize = 500};
        QTest::newRow("more than claimed") << ZippedPart{.name = "a", .bytes = "un deux", .claimedSize = 2};
        QTest::newRow("a wrong sum") << ZippedPart{.name = "a", .bytes = "un", .claimedSum = 7};
    }
    void aPartThatIsNotWhatItClaimsIsNotRead()
    {
        QFETCH(ZippedPart, part);
        auto package = Package::open(zipped({part}));
        const auto read = package ? package->read(u"a"_s) : base::Result<QByteArray>(package.error());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, base::ErrorKind::BadInput);
    }

    void allPartsTogetherHaveALimit()
    {
        QByteArray wide;
        while (wide.size() < limits::largestPart / 2)
            wide += QByteArray::number(wide.size() * 7919);
        QList<ZippedPart> parts;
        const auto sum = static_cast<qint64>(testing::zipSumOf(wide));
        const auto fit = limits::mostInflated / wide.size();
        for (qint64 i = 0; i <= fit; ++i)
            parts.append({.name = QByteArray::number(i), .bytes = wide, .isStored = true, .claimedSum = sum});
        auto package = Package::open(zipped(parts));
        QVERIFY(package);
        for (qint64 i = 0; i < fit; ++i)
            QVERIFY(package->read(QString::number(i)));
        QVERIFY(!package->read(QString::number(fit)));
    }

    void aFileThatIsCutOffAnywhereIsRefused()
    {
        const QByteArray whole = zipped({{"a", "un"}, {"b", "deux", true}});
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!Package::open(whole.first(size)));
    }

    // Whatever byte is wrong: an error, or the parts as they are.
    void aWrongByteDoesNoHarm()
    {
        const QByteArray whole = zipped({{"a", "un"}, {"b", "deux", true}});
        for (qsizetype place = 0; place < whole.size(); ++place) {
            QByteArray bytes = whole;
            bytes[place] = static_cast<char>(bytes[place] ^ 0x55);
            auto package = Package::open(bytes);
            if (!package)
                continue;
            if (const auto read = package->read(u"b"_s))
                QCOMPARE(*read, QByteArray("deux"));
        }
    }
};

TARJUMAN_TEST(tst_Package)
#include "tst_Package.moc"
