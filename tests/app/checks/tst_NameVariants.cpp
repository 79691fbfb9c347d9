#include "app/checks/NameVariants.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;
using tarjuman::release::ParagraphId;

namespace {

QList<UnknownName> named(const QStringList& words)
{
    QList<UnknownName> names;
    for (int i = 0; i < words.size(); ++i)
        names.append({ParagraphId{i}, 3, words[i]});
    return names;
}

} // namespace

class tst_NameVariants : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRarerSpellingIsFound()
    {
        const auto found = nameVariants(named({u"Karimov"_s, u"Karimof"_s, u"Karimov"_s}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].where.paragraph, ParagraphId{1});
        QCOMPARE(found[0].where.start, 3);
        QCOMPARE(found[0].where.length, 7);
        QCOMPARE(found[0].rule, Rule::NameVariant);
        QCOMPARE(found[0].severity, Severity::Advice);
        QCOMPARE(found[0].fix, u"Karimov"_s);
    }

    void ofTwoAlikeTheLaterOneIsFoundWithoutAFix()
    {
        const auto found = nameVariants(named({u"Karimov"_s, u"Karimof"_s}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].where.paragraph, ParagraphId{1});
        QVERIFY(!found[0].fix);
        QVERIFY(found[0].message.contains(u"Karimov"_s));
    }

    void otherNamesStand_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("the same") << QStringList{u"Karimov"_s, u"Karimov"_s};
        QTest::newRow("another initial") << QStringList{u"Karimov"_s, u"Tarimov"_s};
        QTest::newRow("three letters differ") << QStringList{u"Karimov"_s, u"Kabanov"_s};
        QTest::newRow("short ones") << QStringList{u"Kari"_s, u"Karo"_s};
        QTest::newRow("an ending") << QStringList{u"Tarvalien"_s, u"Tarvaliens"_s, u"Tarvalienne"_s};
        QTest::newRow("a heading in capitals") << QStringList{u"Karimov"_s, u"KARIMOV"_s};
        QTest::newRow("small letters") << QStringList{u"karimov"_s, u"karimof"_s};
        QTest::newRow("nothing") << QStringList();
    }

    void otherNamesStand()
    {
        QFETCH(QStringList, names);
        QVERIFY(nameVariants(named(names)).isEmpty());
    }
};

TARJUMAN_TEST(tst_NameVariants)
#include "tst_NameVariants.moc"
