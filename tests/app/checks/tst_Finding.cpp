#include "app/checks/Finding.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;
using tarjuman::release::ParagraphId;
using tarjuman::text::Language;

class tst_Finding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesHaveTheNamesOfTheContract()
    {
        QCOMPARE(keyOf(Rule::AccentedCapital), u"accented-capital"_s);
        QCOMPARE(keyOf(Rule::DateForm), u"date-form"_s);
        QCOMPARE(keyOf(Rule::Doubled), u"doubled"_s);
        QCOMPARE(keyOf(Rule::Elision), u"elision"_s);
        QCOMPARE(keyOf(Rule::HiddenCharacter), u"hidden-character"_s);
        QCOMPARE(keyOf(Rule::MissingNbsp), u"missing-nbsp"_s);
        QCOMPARE(keyOf(Rule::MissingParagraph), u"missing-paragraph"_s);
        QCOMPARE(keyOf(Rule::MixedDigits), u"mixed-digits"_s);
        QCOMPARE(keyOf(Rule::NameVariant), u"name-variant"_s);
        QCOMPARE(keyOf(Rule::PersianLetter), u"persian-letter"_s);
        QCOMPARE(keyOf(Rule::Quotes), u"quotes"_s);
        QCOMPARE(keyOf(Rule::SeparatedWaw), u"separated-waw"_s);
        QCOMPARE(keyOf(Rule::SplitParagraph), u"split-paragraph"_s);
        QCOMPARE(keyOf(Rule::StrayTatweel), u"stray-tatweel"_s);
        QCOMPARE(keyOf(Rule::Unbalanced), u"unbalanced"_s);
        QCOMPARE(keyOf(Rule::Untranslated), u"untranslated"_s);
        QCOMPARE(keyOf(Rule::WrongPunctuation), u"wrong-punctuation"_s);
    }

    void severitiesHaveTheNamesOfTheContract()
    {
        QCOMPARE(keyOf(Severity::Error), u"error"_s);
        QCOMPARE(keyOf(Severity::Warning), u"warning"_s);
        QCOMPARE(keyOf(Severity::Advice), u"advice"_s);
    }

    void aFindingLiesOnTheEndThatHasWords()
    {
        const Where french{Language::French, 4, 2, ParagraphId{1}};
        const Where arabic{Language::Arabic, 7, 3, ParagraphId{2}};
        const Where gap{.language = Language::Arabic};
        QVERIFY(gap.isGap() && !arabic.isGap());
        const Finding alone{.where = arabic};
        QCOMPARE(alone.anchor(), arabic);
        QVERIFY(!alone.otherEnd());
        const Finding differing{.where = arabic, .counterpart = french};
        QCOMPARE(differing.anchor(), arabic);
        QCOMPARE(*differing.otherEnd(), french);
        const Finding missing{.where = gap, .counterpart = french};
        QCOMPARE(missing.anchor(), french);
        QCOMPARE(*missing.otherEnd(), gap);
    }

    void whatIsInsertedStandsInItsOwnPlace()
    {
        const Where place{Language::Arabic, 7, 0, ParagraphId{2}};
        const Where french{Language::French, 4, 2, ParagraphId{1}};
        const Finding inserted{.where = place, .fix = u" "_s, .counterpart = french};
        QCOMPARE(inserted.anchor(), place);
    }

    void theWholeOfAParagraphIsWhatIsSeen()
    {
        const auto whole = wholeOf({.id = ParagraphId{3}, .text = u"\u00A0 Un mot. "_s}, Language::French);
        QCOMPARE(whole, (Where{Language::French, 2, 7, ParagraphId{3}}));
        QCOMPARE(wholeOf({.text = u"  "_s}, Language::Arabic).length, 0);
    }
};

TARJUMAN_TEST(tst_Finding)
#include "tst_Finding.moc"
