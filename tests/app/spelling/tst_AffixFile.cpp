#include "app/spelling/AffixFile.h"
#include "tests/support/TestMain.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::spelling;

class tst_AffixFile : public QObject {
    Q_OBJECT

    static AffixFile read(const QByteArray& content)
    {
        QTemporaryFile file;
        if (file.open()) {
            file.write(content);
            file.close();
        }
        return AffixFile::read(file.fileName());
    }

private Q_SLOTS:
    void conditionsLookAtTheLastLetters()
    {
        const AffixFile file = read("SFX A Y 3\nSFX A 0 s [^sxz]\nSFX A al aux al\nSFX A 0 x/B [ae]u\n");
        const auto rules = file.suffixesOf(u"A");
        QCOMPARE(rules.size(), std::size_t(3));
        QVERIFY(rules[0]->fits(u"mot"));
        QVERIFY(!rules[0]->fits(u"mois"));
        QVERIFY(rules[1]->fits(u"journal"));
        QVERIFY(!rules[1]->fits(u"sel"));
        QVERIFY(rules[2]->fits(u"eau"));
        QVERIFY(!rules[2]->fits(u"ou"));
        QVERIFY(!rules[1]->fits(u"l"));
    }

    void longFlagsAndAliasesAreRead()
    {
        QCOMPARE(read("FLAG long\nSFX S. Y 1\nSFX S. 0 s .\n").suffixesOf(u"X.S.").size(), std::size_t(1));
        const AffixFile aliased = read("FLAG long\nAF 2\nAF TaTb\nAF Tb # 2\nSFX Tb Y 1\nSFX Tb 0 s .\n");
        QCOMPARE(aliased.suffixesOf(u"1").size(), std::size_t(1));
        QCOMPARE(aliased.suffixesOf(u"2").size(), std::size_t(1));
        QCOMPARE(aliased.suffixesOf(u"7").size(), std::size_t(0));
    }

    void brokenFilesAreNoTrouble()
    {
        QVERIFY(AffixFile::read(u"/nowhere"_s).prefixes().empty());
        QCOMPARE(read("SFX A Y 1\nSFX A 0 s [abc\nSFX\nPFX A 0 re [\n\xFF\xFE").suffixesOf(u"A").size(),
                 std::size_t(1));
    }
};

TARJUMAN_TEST(tst_AffixFile)
#include "tst_AffixFile.moc"
