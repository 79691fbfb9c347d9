#include "app/checks/MissingParagraphs.h"

#include "tests/app/checks/Described.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;
using tarjuman::release::ParagraphId;
using tarjuman::text::Language;

namespace {

PairScope paired(const QStringList& french, const QStringList& arabic)
{
    return {{sideOf(french), sideOf(arabic, 100)}, true};
}

} // namespace

class tst_MissingParagraphs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGapIsFoundWithWhatIsMissedThere()
    {
        const Findings found = missingParagraphs(paired({u" Le jury se réunit."_s}, {}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].rule, Rule::MissingParagraph);
        QCOMPARE(found[0].where, (Where{.language = Language::Arabic}));
        QVERIFY(found[0].where.isGap());
        QCOMPARE(*found[0].counterpart, (Where{Language::French, 1, 18, ParagraphId{1}}));
        QVERIFY(!found[0].fix && !found[0].message.isEmpty());
    }

    void theFrenchMayLackTooAndIsCalledSo()
    {
        const Findings found = missingParagraphs(paired({}, {u"تجتمع لجنة التحكيم."_s}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].where.language, Language::French);
        QVERIFY(found[0].message != missingParagraphs(paired({u"Un jury."_s}, {}))[0].message);
    }

    void aParagraphInWhichNothingStandsIsAnEmptyPlace()
    {
        const Findings found = missingParagraphs(paired({u"Le jury se réunit."_s}, {u" \u00A0"_s}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].where, (Where{Language::Arabic, 0, 0, ParagraphId{100}}));
        QVERIFY(!found[0].where.isGap());
    }

    void eachParagraphOfThePairIsMissed()
    {
        const Findings found = missingParagraphs(paired({u"Un."_s, u"* * *"_s, u"Deux."_s}, {}));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[1].counterpart->paragraph, ParagraphId{3});
    }

    void otherPairsStand_data()
    {
        QTest::addColumn<PairScope>("pair");
        QTest::newRow("both say something") << paired({u"Un."_s}, {u"نص."_s});
        QTest::newRow("two stand opposite one") << paired({u"Un."_s, u"Deux."_s}, {u"نص."_s});
        QTest::newRow("two, one of them empty") << paired({u"Un."_s, u""_s}, {u"نص."_s});
        QTest::newRow("neither says anything") << paired({u""_s}, {u" "_s});
        QTest::newRow("a line of stars") << paired({u"* * *"_s}, {});
        QTest::newRow("a rule") << paired({}, {u"———"_s});
        PairScope early = paired({u"Un."_s}, {});
        early.isDue = false;
        QTest::newRow("not due") << early;
        QTest::newRow("nothing") << PairScope{{}, true};
    }

    void otherPairsStand()
    {
        QFETCH(PairScope, pair);
        QCOMPARE(missingParagraphs(pair), Findings());
    }

    void aNumberAloneIsMissed()
    {
        QCOMPARE(missingParagraphs(paired({u"2024"_s}, {})).size(), 1);
        QCOMPARE(missingParagraphs(paired({}, {u"٢٠٢٤"_s})).size(), 1);
    }
};

TARJUMAN_TEST(tst_MissingParagraphs)
#include "tst_MissingParagraphs.moc"
