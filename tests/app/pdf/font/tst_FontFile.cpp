#include "app/pdf/font/FontFile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

#include "app/pdf/font/FontFinder.h"
#include "tests/support/TestMain.h"

#include <QTemporaryFile>

class tst_FontFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHousesFontsAreFoundAndOpened_data()
    {
        QTest::addColumn<QString>("family");
        QTest::newRow("Charis SIL") << u"Charis SIL"_s;
        QTest::newRow("Amiri") << u"Amiri"_s;
    }
    void theHousesFontsAreFoundAndOpened()
    {
        QFETCH(QString, family);
        const auto regular = findFont(family, Weight::Regular);
        const auto bold = findFont(family, Weight::Bold);
        QVERIFY(regular && bold);
        QVERIFY(regular->path != bold->path);
        const auto font = FontFile::open(regular->path, regular->index);
        QVERIFY(font);
        QVERIFY((*font)->has(U'1'));
        QVERIFY(!(*font)->has(char32_t{0x4E00}));
        QVERIFY((*font)->measures().ascent > 0 && (*font)->measures().descent < 0);
        QVERIFY(!(*font)->postScriptName().empty());
    }

    void aFamilyThatIsNotInstalledIsNotFound() { QVERIFY(!findFont(u"No Such Serif"_s, Weight::Regular)); }

    void familiesAreOfferedByLanguage()
    {
        const QStringList arabic = familiesFor(text::Language::Arabic);
        QVERIFY(arabic.contains(u"Amiri"_s));
        QVERIFY(!arabic.contains(u"Charis SIL"_s));
        QVERIFY(familiesFor(text::Language::French).contains(u"Charis SIL"_s));
    }

    void charactersThatNoFontHasAreNotFound() { QVERIFY(findFontsFor(char32_t{0x3FFF0}).isEmpty()); }

    void whatIsNoFontIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a text") << QByteArray("no font");
        QTest::newRow("a bare directory") << QByteArray("\0\1\0\0\0\0\0\0\0\0\0\0", 12);
        QTest::newRow("CFF without outlines") << QByteArray("OTTO\0\0\0\0\0\0\0\0", 12);
    }
    void whatIsNoFontIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(bytes);
        file.flush();
        const auto font = FontFile::open(file.fileName(), 0);
        QVERIFY(!font);
        QCOMPARE(font.error().kind, base::ErrorKind::Missing);
    }
};

TARJUMAN_TEST(tst_FontFile)
#include "tst_FontFile.moc"
