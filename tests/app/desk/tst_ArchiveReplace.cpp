#include "app/desk/ArchiveReplace.h"
#include "app/desk/Releases.h"

#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"
#include "app/desk/Versions.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;

class tst_ArchiveReplace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
    }
    void cleanup() { m_desk.reset(); }

    void everyPlaceOfEveryReleaseIsReplacedAndTakenBack()
    {
        const auto one = testing::stored(*m_desk, testing::smallRelease(u"Un été, deux étés"_s));
        const auto two = testing::stored(*m_desk, testing::smallRelease(u"L’été"_s));
        ArchiveReplace replace(m_desk->releases(), m_desk->versions());
        const ReplaceOutcome outcome =
            done(replace, [&] { replace.replace(placesOf(u"ete"_s), u"hiver"_s); });
        QCOMPARE(outcome.places, 3);
        QCOMPARE(outcome.releases, 2);
        QCOMPARE(titleOf(one.id), u"Un hiver, deux hivers"_s);
        QCOMPARE(titleOf(two.id), u"L’hiver"_s);
        QVERIFY(replace.canTakeBack());
        QCOMPARE(done(replace, [&] { replace.takeBack(); }).releases, 2);
        QCOMPARE(titleOf(one.id), u"Un été, deux étés"_s);
        QCOMPARE(titleOf(two.id), u"L’été"_s);
        QVERIFY(!replace.canTakeBack());
    }

    void commentsAndWaiversGoAlongWithTheirWords()
    {
        auto release = testing::smallRelease(u"Un été au port"_s);
        const auto title = release.paragraphs.french.first().id;
        release.comments = {{.id = 90, .paragraph = title, .start = 10, .length = 4}};
        release.waivers = {{.id = 91, .paragraph = title, .start = 10, .length = 4, .words = u"port"_s}};
        const auto stored = testing::stored(*m_desk, release);
        ArchiveReplace replace(m_desk->releases(), m_desk->versions());
        done(replace, [&] { replace.replace(placesOf(u"ete"_s), u"long hiver"_s); });
        const auto now = m_desk->releases().load(stored.id).result().value();
        QCOMPARE(now.paragraphs.french.first().text.mid(now.comments.first().start, 4), u"port"_s);
        QCOMPARE(now.waivers.first().start, now.comments.first().start);
    }

    void aPublishedReleaseIsRefused()
    {
        auto release = testing::smallRelease(u"L’été"_s);
        release.status = release::Status::Published;
        const auto published = testing::stored(*m_desk, release);
        const auto draft = testing::stored(*m_desk, testing::smallRelease(u"Un été"_s));
        ArchiveReplace replace(m_desk->releases(), m_desk->versions());
        const ReplaceOutcome outcome =
            done(replace, [&] { replace.replace(placesOf(u"ete"_s), u"hiver"_s); });
        QCOMPARE(outcome.refused, 1);
        QVERIFY(!outcome.error.message.isEmpty());
        QCOMPARE(titleOf(published.id), u"L’été"_s);
        QCOMPARE(titleOf(draft.id), u"Un hiver"_s);
    }

    void aParagraphChangedMeanwhileIsPassedOver()
    {
        const auto release = testing::stored(*m_desk, testing::smallRelease(u"L’été"_s));
        const auto places = placesOf(u"ete"_s);
        auto changed = release;
        changed.paragraphs.french.first().text = u"Tout l’été"_s;
        QVERIFY(m_desk->releases().save(release, changed).result());
        ArchiveReplace replace(m_desk->releases(), m_desk->versions());
        const ReplaceOutcome outcome = done(replace, [&] { replace.replace(places, u"hiver"_s); });
        QCOMPARE(outcome.passedOver, 1);
        QCOMPARE(outcome.places, 0);
        QCOMPARE(titleOf(release.id), u"Tout l’été"_s);
    }

    void whatWasWrittenSinceIsNotTakenBack()
    {
        const auto release = testing::stored(*m_desk, testing::smallRelease(u"L’été"_s));
        ArchiveReplace replace(m_desk->releases(), m_desk->versions());
        done(replace, [&] { replace.replace(placesOf(u"ete"_s), u"hiver"_s); });
        const auto now = m_desk->releases().load(release.id).result().value();
        auto changed = now;
        changed.paragraphs.french.first().text = u"L’hiver enfin"_s;
        QVERIFY(m_desk->releases().save(now, changed).result());
        QCOMPARE(done(replace, [&] { replace.takeBack(); }).refused, 1);
        QCOMPARE(titleOf(release.id), u"L’hiver enfin"_s);
    }

    void asItStoodBeforeIsAVersionOfIt()
    {
        const auto release = testing::stored(*m_desk, testing::smallRelease(u"L’été"_s));
        ArchiveReplace replace(m_desk->releases(), m_desk->versions());
        done(replace, [&] { replace.replace(placesOf(u"ete"_s), u"hiver"_s); });
        const auto versions = m_desk->versions().versionsOf(release.id).result().value();
        QCOMPARE(versions.size(), 1);
        QCOMPARE(versions.first().reason, release::VersionReason::Replacement);
        const auto before = m_desk->versions().read(versions.first().id).result().value();
        QCOMPARE(before.paragraphs, release.paragraphs);
    }

    void itIsTakenBackAfterARestart()
    {
        auto whole = testing::smallRelease(u"Un été, deux étés"_s);
        const auto title = whole.paragraphs.french.first().id;
        whole.comments = {{.id = 90, .paragraph = title, .start = 3, .length = 3}};
        whole.waivers = {{.id = 91, .paragraph = title, .start = 3, .length = 3, .words = u"été"_s}};
        const auto one = testing::stored(*m_desk, whole);
        const auto two = testing::stored(*m_desk, testing::smallRelease(u"L’été"_s));
        {
            ArchiveReplace replace(m_desk->releases(), m_desk->versions());
            done(replace, [&] { replace.replace(placesOf(u"ete"_s), u"hiver"_s); });
        }
        const auto changed = m_desk->releases().load(two.id).result().value();
        auto edited = changed;
        edited.paragraphs.french[1].text = u"Réécrit."_s;
        QVERIFY(m_desk->releases().save(changed, edited).result());
        restart();

        ArchiveReplace replace(m_desk->releases(), m_desk->versions());
        QSignalSpy recalled(&replace, &ArchiveReplace::lastChanged);
        replace.recall();
        QTRY_COMPARE(recalled.size(), 1);
        QVERIFY(replace.canTakeBack());
        QCOMPARE(replace.last().what, u"été"_s);
        QCOMPARE(replace.last().by, u"hiver"_s);
        const ReplaceOutcome outcome = done(replace, [&] { replace.takeBack(); });
        QCOMPARE(outcome.releases, 1);
        QCOMPARE(outcome.refused, 1);
        auto now = m_desk->releases().load(one.id).result().value();
        now.revision = one.revision;
        now.changed = one.changed;
        QCOMPARE(now, one);
        QCOMPARE(titleOf(two.id), u"L’hiver"_s);
        QVERIFY(!replace.canTakeBack());

        restart(); // taken back is taken back
        ArchiveReplace again(m_desk->releases(), m_desk->versions());
        QSignalSpy none(&again, &ArchiveReplace::lastChanged);
        again.recall();
        QTRY_COMPARE(none.size(), 1);
        QVERIFY(!again.canTakeBack());
    }

    void whatNoLongerAppliesIsNotOffered()
    {
        const auto release = testing::stored(*m_desk, testing::smallRelease(u"L’été"_s));
        {
            ArchiveReplace replace(m_desk->releases(), m_desk->versions());
            done(replace, [&] { replace.replace(placesOf(u"ete"_s), u"hiver"_s); });
        }
        QVERIFY(m_desk->releases().remove({release.id}).result());
        ArchiveReplace replace(m_desk->releases(), m_desk->versions());
        QSignalSpy recalled(&replace, &ArchiveReplace::lastChanged);
        replace.recall();
        QTRY_COMPARE(recalled.size(), 1);
        QVERIFY(!replace.canTakeBack());
    }

    void anOpenReleaseIsSavedFirstAndShowsTheOutcome()
    {
        const auto stored = testing::stored(*m_desk, testing::smallRelease(u"L’été"_s));
        const auto open = m_desk->releases().open(stored);
        const auto places = placesOf(u"ete"_s);
        const auto retype = [&open](const QString& text) {
            auto body = open->release().paragraphs.french[1];
            body.text = text;
            open->replaceParagraphs(text::Language::French, 1, 1, {body}, open->release().pairs);
        };
        retype(u"Un."_s);
        open->saveNow();
        retype(u"Deux."_s); // while the first save is under way
        ArchiveReplace replace(m_desk->releases(), m_desk->versions());
        QCOMPARE(done(replace, [&] { replace.replace(places, u"hiver"_s); }).releases, 1);
        QTRY_COMPARE(open->release().paragraphs.french[0].text, u"L’hiver"_s);
        QCOMPARE(open->release().paragraphs.french[1].text, u"Deux."_s);
        QCOMPARE(open->saveState(), OpenRelease::SaveState::Saved);
        QCOMPARE(open->release(), m_desk->releases().load(stored.id).result().value());
    }

    void theDressOfTheWordsStays()
    {
        auto release = testing::smallRelease(u"L’été à Tunis"_s);
        release.paragraphs.french.first().spans = {{8, 5, release::Span::Kind::Bold, {}}};
        const FoundPlace place{release.id,
                               release.paragraphs.french.first().id,
                               text::Language::French,
                               u"L’été à Tunis"_s,
                               {2, 3}};
        const Replaced replaced = replacedIn(release, {place}, u"automne"_s);
        QCOMPARE(replaced.places, 1);
        QCOMPARE(replaced.release.paragraphs.french.first().text, u"L’automne à Tunis"_s);
        QCOMPARE(replaced.release.paragraphs.french.first().spans,
                 (QList<release::Span>{{12, 5, release::Span::Kind::Bold, {}}}));
    }

private:
    void restart()
    {
        m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
    }
    QList<FoundPlace> placesOf(const QString& words) const
    {
        const auto found = searchArchive(m_desk->archive(), {.queries = queriesFrom(words)}).result();
        QList<FoundPlace> places;
        for (const FoundRelease& release : *found)
            places += release.places;
        return places;
    }
    QString titleOf(release::ReleaseId id) const
    {
        return m_desk->releases().load(id).result().value().paragraphs.french.first().text;
    }
    template <typename Work>
    static ReplaceOutcome done(ArchiveReplace& replace, Work work)
    {
        QSignalSpy finished(&replace, &ArchiveReplace::finished);
        work();
        [&] { QTRY_COMPARE(finished.count(), 1); }();
        return finished.first().first().value<ReplaceOutcome>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

TARJUMAN_TEST(tst_ArchiveReplace)
#include "tst_ArchiveReplace.moc"
