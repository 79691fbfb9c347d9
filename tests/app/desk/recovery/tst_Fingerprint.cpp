#include "app/desk/recovery/Fingerprint.h"

#include "app/desk/Releases.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::Language;
using release::Release;

static Release fullRelease()
{
    Release release = testing::smallRelease();
    release.embargoUntil = QDateTime(QDate(2025, 5, 6), QTime(8, 0), Qt::UTC);
    release.figures = {{.id = 90, .image = "\x89PNG", .caption = {u"La salle"_s, u"القاعة"_s}}};
    release.comments = {{.id = 91, .paragraph = release.paragraphs.french[1].id, .text = u"À revoir"_s},
                        {.id = 92, .paragraph = release.paragraphs.french[1].id, .text = u"Vu"_s}};
    release.waivers = {{.id = 93, .rule = u"doubled"_s, .words = u"un"_s}};
    return release;
}

class tst_Fingerprint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theArchivesReleaseHasTheFingerprintOfTheOneThatWasStored()
    {
        const QTemporaryDir folder;
        Desk desk(testing::archiveIn(folder), QString());
        QVERIFY(desk.open().result());
        const Release stored = testing::stored(desk, fullRelease());
        QCOMPARE(fingerprintOf(desk.releases().load(stored.id).result().value()), fingerprintOf(stored));
        Release next = stored;
        next.paragraphs.french[1].text += u" Encore."_s;
        next.pairs[1].state = release::TranslationState::Done;
        const Release saved = desk.releases().save(stored, next).result().value();
        QCOMPARE(fingerprintOf(desk.releases().load(stored.id).result().value()), fingerprintOf(saved));
        QVERIFY(fingerprintOf(saved) != fingerprintOf(stored));
    }

    void numberRevisionAndTimesDoNotMatter()
    {
        Release other = fullRelease();
        const QByteArray before = fingerprintOf(other);
        QCOMPARE(before.size(), 64);
        other.id = release::ReleaseId{7};
        other.revision = 9;
        other.changed = QDateTime::currentDateTimeUtc();
        other.lastParagraphId = 1000;
        other.comments.swapItemsAt(0, 1);
        QCOMPARE(fingerprintOf(other), before);
    }

    void everyPartMatters_data()
    {
        QTest::addColumn<std::function<void(Release&)>>("change");
        const auto row = [](const char* name, std::function<void(Release&)> change) {
            QTest::newRow(name) << std::move(change);
        };
        row("a letter", [](Release& release) { release.paragraphs.arabic[1].text += u"ا"_s; });
        row("a role", [](Release& release) { release.paragraphs.french[1].role = release::Role::Lead; });
        row("bold words", [](Release& release) { release.paragraphs.french[1].spans = {{0, 2}}; });
        row("the pairing",
            [](Release& release) { release.pairs[0].state = release::TranslationState::Draft; });
        row("the status", [](Release& release) { release.status = release::Status::InReview; });
        row("the date", [](Release& release) { release.date = {}; });
        row("the place", [](Release& release) { std::swap(release.place.french, release.place.arabic); });
        row("the embargo", [](Release& release) { release.embargoUntil = {}; });
        row("a picture", [](Release& release) { release.figures[0].image += '.'; });
        row("its credit", [](Release& release) { release.figures[0].credit = u"A. Ben Salah"_s; });
        row("a remark", [](Release& release) { release.comments[0].resolved = true; });
        row("a waiver", [](Release& release) { release.waivers.clear(); });
    }

    void everyPartMatters()
    {
        QFETCH(std::function<void(Release&)>, change);
        Release other = fullRelease();
        change(other);
        QVERIFY(fingerprintOf(other) != fingerprintOf(fullRelease()));
    }

    void aPictureIsLookedThroughAnewOnlyWhenItIsAnother()
    {
        PictureDigests digests;
        QByteArray picture("one");
        const QByteArray first = digests.of(picture);
        QCOMPARE(digests.of(picture), first);
        picture[0] = 'O'; // the object holds the other one, so this is a copy
        QVERIFY(digests.of(picture) != first);
        digests.forgetUnused();
        QCOMPARE(digests.of("one"), first);
        QCOMPARE(digests.of({}), QByteArray());
    }
};

TARJUMAN_TEST(tst_Fingerprint)
#include "tst_Fingerprint.moc"
