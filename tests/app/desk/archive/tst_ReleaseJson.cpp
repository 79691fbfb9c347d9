#include "app/desk/archive/ReleaseJson.h"

#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;

class tst_ReleaseJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReleaseComesBackWhole()
    {
        release::Release release = testing::smallRelease();
        release.id = release::ReleaseId{7};
        release.revision = 3;
        release.status = release::Status::InReview;
        release.place.arabic = u"تونس"_s;
        release.embargoUntil = QDateTime(QDate(2025, 5, 6), QTime(8, 0), Qt::UTC);
        release.paragraphs.french[1].text = u"« guillemets », \\ \" et\u202f; signes\u200f"_s;
        release.paragraphs.arabic.append({release.takeParagraphId(), release::Role::Body, u"ذيل"_s});
        release.pairs.append({{0, 1}, release::TranslationState::Draft});
        release.paragraphs.french[1].spans = {{0, 3, release::Span::Kind::Link, u"https://exemple.org"_s}};
        release.pairs[0].state = release::TranslationState::Done;
        release.pairs[0].agreed = {u"Un"_s, u"واحد"_s};
        release.figures.append({.id = 90, .image = "\x89PNG", .caption = {u"La salle"_s, u"القاعة"_s}});
        release.comments.append({.id = 91,
                                 .paragraph = release.paragraphs.french[1].id,
                                 .length = 4,
                                 .written = QDateTime(QDate(2025, 5, 6), QTime(8, 0, 1, 2), Qt::UTC),
                                 .text = u"À revoir"_s});
        release.waivers.append({.id = 92,
                                .paragraph = release.paragraphs.arabic[1].id,
                                .start = 3,
                                .length = 1,
                                .rule = u"wrong-punctuation"_s,
                                .words = u","_s,
                                .author = u"ندى"_s,
                                .given = QDateTime(QDate(2025, 5, 6), QTime(8, 0, 1, 2), Qt::UTC),
                                .reason = u"Cité tel quel"_s});
        const auto back = releaseFromJson(toJson(release));
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QCOMPARE(*back, release);
    }

    void paragraphsWithoutIdentityGetOne()
    {
        const auto release = releaseFromJson(R"({"format":"tarjuman-release","status":"draft",
            "rows":[{"fr":[{"role":"title","text":"Un"}],"ar":[{"role":"title","text":"Deux"}]}]})");
        QVERIFY(release);
        QVERIFY(release->paragraphs.french[0].id != release::ParagraphId::None);
        QVERIFY(release->paragraphs.french[0].id != release->paragraphs.arabic[0].id);
    }

    void whatIsNoReleaseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << toJson(testing::smallRelease()).chopped(20);
        QTest::newRow("something else") << QByteArray("{\"status\":\"draft\"}");
        QTest::newRow("an unknown status") << QByteArray(R"({"format":"tarjuman-release","status":"lost"})");
        QTest::newRow("an unknown role") << QByteArray(
            R"({"format":"tarjuman-release","status":"draft","rows":[{"fr":[{"role":"x","text":""}]}]})");
        QTest::newRow("an empty row")
            << QByteArray(R"({"format":"tarjuman-release","status":"draft","rows":[{}]})");
    }

    void whatIsNoReleaseIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!releaseFromJson(json));
    }
};

TARJUMAN_TEST(tst_ReleaseJson)
#include "tst_ReleaseJson.moc"
