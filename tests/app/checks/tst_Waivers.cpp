#include "app/checks/Waivers.h"

#include "app/checks/Checks.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;
using tarjuman::release::Paragraph;
using tarjuman::release::ParagraphId;
using tarjuman::release::Waiver;
using tarjuman::text::Language;

class tst_Waivers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWaiverCoversItsFindingAlone()
    {
        const Paragraph paragraph{.id = ParagraphId{4}, .text = u"اجتمعت اللجنة, ثم قررت, ثم انصرفت."_s};
        const Findings findings = findingsIn(paragraph, Language::Arabic);
        QCOMPARE(findings.size(), 2);
        const Waiver waiver = waiverOf(findings[1], paragraph);
        QCOMPARE(waiver.rule, u"wrong-punctuation"_s);
        QVERIFY(covers(waiver, findings[1], paragraph));
        QVERIFY(!covers(waiver, findings[0], paragraph)); // the same words, elsewhere
        QCOMPARE(waiverFor(findings[0], paragraph, {waiver}), nullptr);
        QVERIFY(waiverFor(findings[1], paragraph, {waiver}) != nullptr);
    }

    void whatIsMissingIsLetStandOnTheWordsThatMissIt()
    {
        const Paragraph paragraph{.id = ParagraphId{4}, .text = u"Un paragraphe."_s};
        const Finding missing{.rule = Rule::MissingParagraph,
                              .where = {.language = Language::Arabic},
                              .counterpart = wholeOf(paragraph, Language::French)};
        const Waiver waiver = waiverOf(missing, paragraph);
        QCOMPARE(waiver.words, paragraph.text);
        QCOMPARE(waiver.paragraph, paragraph.id);
        QVERIFY(covers(waiver, missing, paragraph));
        const Paragraph other{.id = ParagraphId{4}, .text = u"Autre paragraphe."_s};
        Finding later = missing;
        later.counterpart = wholeOf(other, Language::French);
        QVERIFY(!covers(waiver, later, other));
    }

    void otherWordsAnotherRuleOrAnotherParagraphAreNotCovered()
    {
        const Paragraph paragraph{.id = ParagraphId{4}, .text = u"Il parle de de paix."_s};
        const Finding finding = findingsIn(paragraph, Language::French).first();
        const Waiver waiver = waiverOf(finding, paragraph);
        Paragraph changed = paragraph;
        changed.text = u"Il parle du du paix."_s;
        QVERIFY(!covers(waiver, finding, changed));
        Finding other = finding;
        other.rule = Rule::Elision;
        QVERIFY(!covers(waiver, other, paragraph));
        changed = paragraph;
        changed.id = ParagraphId{5};
        QVERIFY(!covers(waiver, finding, changed));
    }
};

TARJUMAN_PLAIN_TEST(tst_Waivers)
#include "tst_Waivers.moc"
