#include "app/desk/PairProposal.h"

#include "app/release/Pairing.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman;
using namespace Qt::StringLiterals;
using release::Pair;
using release::Release;

static Release apart()
{
    Release release;
    release.paragraphs.french = {{.role = release::Role::Title, .text = u"Le comité siège à Tunis"_s},
                                 {.text = u"Il a reçu 12 pays le 22 mai 2024."_s}};
    release.paragraphs.arabic = {{.role = release::Role::Title, .text = u"اللجنة تنعقد في تونس"_s},
                                 {.text = u"واستقبلت 12 دولة في 22 مايو 2024."_s}};
    for (int i = 0; i < 2; ++i)
        release.pairs.append({.count = {1, 0}});
    for (int i = 0; i < 2; ++i)
        release.pairs.append({.count = {0, 1}});
    return release;
}

class tst_PairProposal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsSideBySideArePaired()
    {
        const Release release = apart();
        QVERIFY(desk::isUnpaired(release));
        auto proposal = desk::proposePairing(release);
        QTRY_VERIFY(proposal.isFinished());
        QVERIFY(proposal.result());
        QCOMPARE(*proposal.result(), (QList<Pair>{{.count = {1, 1}}, {.count = {1, 1}}}));
    }

    void whatIsPairedIsLeftAlone()
    {
        Release release = apart();
        release.pairs = {{.count = {1, 1}}, {.count = {1, 1}}};
        QVERIFY(!desk::isUnpaired(release));
        auto proposal = desk::proposePairing(release);
        QTRY_VERIFY(proposal.isFinished());
        QVERIFY(!proposal.result());
    }

    void pairsThatStayKeepTheirState()
    {
        Release release = apart();
        release.pairs = {
            {.count = {1, 1}, .state = release::TranslationState::Done, .agreed = {u"a"_s, u"b"_s}},
            {.count = {1, 0}},
            {.count = {0, 1}}};
        auto proposal = desk::proposePairing(release);
        QTRY_VERIFY(proposal.isFinished());
        QVERIFY(proposal.result());
        QCOMPARE(*proposal.result(), (QList<Pair>{release.pairs[0], {.count = {1, 1}}}));
    }

    void oneSideAloneIsNotUnpaired()
    {
        Release release = apart();
        release.paragraphs.arabic.clear();
        release.pairs = {{.count = {1, 0}}, {.count = {1, 0}}};
        QVERIFY(!desk::isUnpaired(release));
    }

    void aDonePairSaysThatTheReaderPaired()
    {
        Release release = apart();
        release.pairs[0].state = release::TranslationState::Done;
        QVERIFY(!desk::isUnpaired(release));
    }
};

TARJUMAN_TEST(tst_PairProposal)
#include "tst_PairProposal.moc"
