#include "app/checks/Finding.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;

class tst_Finding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesHaveTheNamesOfTheContract()
    {
        QCOMPARE(keyOf(Rule::AccentedCapital), u"accented-capital"_s);
        QCOMPARE(keyOf(Rule::DateForm), u"date-form"_s);
        QCOMPARE(keyOf(Rule::Doubled), u"doubled"_s);
        QCOMPARE(keyOf(Rule::Elision), u"elision"_s);
        QCOMPARE(keyOf(Rule::NameVariant), u"name-variant"_s);
        QCOMPARE(keyOf(Rule::Quotes), u"quotes"_s);
        QCOMPARE(keyOf(Rule::SplitParagraph), u"split-paragraph"_s);
        QCOMPARE(keyOf(Rule::Unbalanced), u"unbalanced"_s);
        QCOMPARE(keyOf(Rule::WrongPunctuation), u"wrong-punctuation"_s);
    }

    void severitiesHaveTheNamesOfTheContract()
    {
        QCOMPARE(keyOf(Severity::Error), u"error"_s);
        QCOMPARE(keyOf(Severity::Warning), u"warning"_s);
        QCOMPARE(keyOf(Severity::Advice), u"advice"_s);
    }
};

TARJUMAN_TEST(tst_Finding)
#include "tst_Finding.moc"
