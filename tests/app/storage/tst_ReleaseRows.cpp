#include "app/storage/ReleaseRows.h"

#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using release::Pair;
using release::ParagraphId;
using release::Release;
using release::TranslationState;

class tst_ReleaseRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmbargoKeepsItsZone()
    {
        const QDateTime until(QDate(2031, 5, 1), QTime(10, 0, 30), Qt::UTC);
        for (int minutes = -12 * 60; minutes <= 14 * 60; minutes += 15) {
            const QDateTime zoned = until.toOffsetFromUtc(60 * minutes);
            const QDateTime read = embargoFrom(embargoColumn(zoned));
            QCOMPARE(read, zoned);
            QCOMPARE(read.offsetFromUtc(), 60 * minutes);
        }
        QCOMPARE(embargoColumn(until), toColumn(until)); // as older archives have it
        QVERIFY(!embargoFrom(embargoColumn({})).isValid());
        release::Release here;
        here.embargoUntil = until;
        release::Release there = here;
        there.embargoUntil = until.toOffsetFromUtc(3 * 3600);
        QVERIFY(!sameContent(here, there));
    }

    void halvesOfCharactersAreMadeWhole()
    {
        release::Release release = pairedRelease();
        release.paragraphs.french[1].text = u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00);
        release.place.french = QString(QChar(0xdc00));
        const release::Release sound = soundRelease(release);
        QCOMPARE(sound.paragraphs.french[1].text, u"a\ufffdb\ufffd"_s);
        QCOMPARE(sound.place.french, u"\ufffd"_s);
        QCOMPARE(soundRelease(pairedRelease()), pairedRelease());
    }

    void timesComeBackToTheMillisecond()
    {
        const QDateTime time(QDate(2026, 3, 5), QTime(23, 59, 59, 999), Qt::UTC);
        QCOMPARE(timeFrom(toColumn(time)), time);
        QVERIFY(toColumn(QDateTime()).isNull());
        QVERIFY(!timeFrom(toColumn(QDateTime())).isValid());
    }

    void datesComeBack()
    {
        QCOMPARE(toColumn(QDate(2026, 3, 5)), u"2026-03-05"_s);
        QCOMPARE(dateFrom(u"2026-03-05"_s), QDate(2026, 3, 5));
        QVERIFY(!dateFrom(toColumn(QDate())).isValid());
    }

    void statesComeBack()
    {
        for (const auto state : {TranslationState::Draft, TranslationState::Done})
            QCOMPARE(stateFromKey(keyOf(state)), state);
    }

    void aSoundReleaseStaysAsItIs() { QCOMPARE(soundRelease(pairedRelease()), pairedRelease()); }

    void paragraphsWithoutAnIdentityOfTheirOwnGetOne()
    {
        Release release = pairedRelease();
        release.paragraphs.french[1].id = ParagraphId::None;
        release.paragraphs.arabic[2].id = release.paragraphs.french[0].id;
        const Release sound = soundRelease(release);
        QCOMPARE(sound.paragraphs.french[0].id, ParagraphId{1});
        QCOMPARE(sound.paragraphs.french[1].id, ParagraphId{7});
        QCOMPARE(sound.paragraphs.arabic[2].id, ParagraphId{8});
        QCOMPARE(sound.lastParagraphId, 8);
    }

    void theLastIdentityIsNeverBelowTheHighest()
    {
        Release release = pairedRelease();
        release.lastParagraphId = 0;
        QCOMPARE(soundRelease(release).lastParagraphId, 6);
    }

    void pairsAddUpToTheParagraphs_data()
    {
        QTest::addColumn<QList<Pair>>("pairs");
        QTest::addColumn<QList<Pair>>("sound");
        const Pair one{{1, 1}};
        QTest::newRow("no pairs") << QList<Pair>{}
                                  << QList<Pair>{{{1, 0}}, {{1, 0}}, {{1, 0}}, {{0, 1}}, {{0, 1}}, {{0, 1}}};
        QTest::newRow("one too few") << QList<Pair>{one, one} << QList<Pair>{one, one, {{1, 0}}, {{0, 1}}};
        QTest::newRow("one too many") << QList<Pair>{one, one, one, one} << QList<Pair>{one, one, one};
        QTest::newRow("a pair of nothing")
            << QList<Pair>{one, {{0, 0}}, one, one} << QList<Pair>{one, one, one};
        QTest::newRow("less than nothing")
            << QList<Pair>{{{-1, 1}}, {{3, 2}}} << QList<Pair>{{{0, 1}}, {{3, 2}}};
        QTest::newRow("more than there is")
            << QList<Pair>{{{9, 1}}, {{9, 9}}} << QList<Pair>{{{3, 1}}, {{0, 2}}};
    }

    void pairsAddUpToTheParagraphs()
    {
        QFETCH(const QList<Pair>, pairs);
        QFETCH(const QList<Pair>, sound);
        Release release = pairedRelease();
        release.pairs = pairs;
        QCOMPARE(soundRelease(release).pairs, sound);
    }

    void onlyContentMakesADifference()
    {
        const Release release = pairedRelease();
        Release other = release;
        other.revision = 9;
        other.changed = QDateTime::currentDateTimeUtc();
        other.takeParagraphId();
        QVERIFY(sameContent(release, other));
        other.paragraphs.french[0].text += u'!';
        QVERIFY(!sameContent(release, other));
    }
};

TARJUMAN_TEST(tst_ReleaseRows)
#include "tst_ReleaseRows.moc"
