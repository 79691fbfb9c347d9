#include "app/pdf/text/DirectionRules.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using text::Language;

class tst_DirectionRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCommaAfterALetterNeedsNoMark()
    {
        const SourceText source = readSource(u"نعم، لا", Language::Arabic);
        const DirectionRules rules(source, 0);
        QVERIFY(!rules.needsMarkBefore(int(source.text.indexOf(u'،'))));
    }

    void aCommaAfterAPercentSignDoes()
    {
        const SourceText source = readSource(u"بنسبة 45%، ثم", Language::Arabic);
        const DirectionRules rules(source, 0);
        QVERIFY(rules.needsMarkBefore(int(source.text.indexOf(u'،'))));
    }

    void nothingIsMarkedTowardsTheLineBefore()
    {
        const SourceText source = readSource(u"بنسبة 45%، ثم", Language::Arabic);
        const int comma = int(source.text.indexOf(u'،'));
        QVERIFY(!DirectionRules(source, comma).needsMarkBefore(comma));
    }

    void aDashThatOpensALineIsMarked()
    {
        const SourceText source = readSource(u"- بند", Language::Arabic);
        QVERIFY(DirectionRules(source, 0).needsMarkBefore(0));
        QVERIFY(!DirectionRules(readSource(u"- a", Language::French), 0).needsMarkBefore(0));
    }

    void bracketsAreMirroredInArabicOnly()
    {
        const SourceText source = readSource(u"معهد (تونس) ABC (x)y", Language::Arabic);
        const DirectionRules rules(source, 0);
        QVERIFY(rules.isMirrored(5));
        QVERIFY(!rules.isMirrored(int(source.text.indexOf(u'A'))));
        QVERIFY(!rules.isMirrored(int(source.text.indexOf(u'x')) - 1));
    }

    // Unicode does not mirror them, but pdfium's own table does.
    void highQuotationMarksCountAsMirrored()
    {
        const SourceText source = readSource(u"قال “نعم” ABC", Language::Arabic);
        const DirectionRules rules(source, 0);
        QVERIFY(rules.isMirrored(int(source.text.indexOf(u'“'))));
        QVERIFY(rules.isMirrored(int(source.text.indexOf(u'”'))));
        QVERIFY(!DirectionRules(readSource(u"“oui”", Language::French), 0).isMirrored(0));
    }

    void anAddressNeedsAFenceAndAWordDoesNot()
    {
        const SourceText source = readSource(u"presse@dunes.example UNESCO", Language::Arabic);
        const DirectionRules rules(source, 0);
        QVERIFY(rules.needsFence(0, 20));
        QVERIFY(!rules.needsFence(21, 27));
    }

    void vowelSignsAreCombining()
    {
        const SourceText source = readSource(u"مُ", Language::Arabic);
        QVERIFY(DirectionRules(source, 0).isCombining(1));
    }

    void frenchLinesThatEndInASignAreTold()
    {
        QVERIFY(endsNeutral(u"dit-il »"));
        QVERIFY(endsNeutral(u"quoi ?"));
        QVERIFY(!endsNeutral(u"la fin."));
        QVERIFY(!endsNeutral(u"en 2031"));
        QVERIFY(!endsNeutral({}));
    }
};

TARJUMAN_TEST(tst_DirectionRules)
#include "tst_DirectionRules.moc"
