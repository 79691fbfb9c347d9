#include "app/release/Release.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::release;

class tst_Release : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTitleIsTheParagraphMarkedSo()
    {
        Release release;
        release.paragraphs.french = {
            {release.takeParagraphId(), Role::Mention, u"Pour diffusion immédiate"_s},
            {release.takeParagraphId(), Role::Title, u"Une école ouvre"_s}};
        QCOMPARE(titleOf(release, Language::French), u"Une école ouvre"_s);
        QCOMPARE(titleOf(release, Language::Arabic), QString());
    }

    void withoutATitleTheFirstParagraphServes()
    {
        Release release;
        release.paragraphs.arabic = {{release.takeParagraphId(), Role::Body, u"افتتحت المدرسة"_s}};
        QCOMPARE(titleOf(release, Language::Arabic), u"افتتحت المدرسة"_s);
    }

    void completenessCountsThePairsWithAText()
    {
        Release release;
        for (int number = 0; number < 4; ++number)
            release.paragraphs.french.append({release.takeParagraphId(), Role::Body, u"texte"_s});
        release.paragraphs.arabic = {{release.takeParagraphId(), Role::Body, u"نص"_s},
                                     {release.takeParagraphId(), Role::Body, u"  "_s}};
        release.pairs = {{{1, 1}}, {{2, 1}}, {{1, 0}}};
        const ReleaseSummary summary = summaryOf(release);
        QCOMPARE(summary.completeness.french, 100);
        QCOMPARE(summary.completeness.arabic, 33);
        QCOMPARE(summary.paragraphCount.french, 4);
    }

    void everyRoleHasAKeyThatLeadsBack()
    {
        for (Role role : allRoles)
            QCOMPARE(roleFromKey(keyOf(role)), std::optional(role));
        QVERIFY(!roleFromKey(u"headline"));
    }
};

TARJUMAN_TEST(tst_Release)
#include "tst_Release.moc"
