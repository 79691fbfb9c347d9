#include "app/desk/Releases.h"
#include "app/desk/SavedElsewhere.h"

#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"
#include "app/release/Pairing.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::Language;
using release::Merged;
using release::ParagraphId;
using release::Release;

namespace {

// A reader who writes on in one paragraph, wherever its words go.
struct Reader {
    Reader(Desk& desk, const Release& stored, int paragraph)
        : open(desk.releases().open(stored))
        , at(stored.paragraphs.french[paragraph].id)
    {
        QObject::connect(open.get(), &OpenRelease::textReplaced, open.get(),
                         [this](const auto&, const auto& moved) { at = moved.value(at, at); });
    }

    void type(const QString& word)
    {
        const auto& paragraphs = open->release().paragraphs.french;
        const auto found = std::ranges::find(paragraphs, at, &release::Paragraph::id);
        QVERIFY(found != paragraphs.end());
        release::Paragraph paragraph = *found;
        paragraph.text += u' ' + word;
        typed += word;
        open->replaceParagraphs(Language::French, int(found - paragraphs.begin()), 1, {paragraph},
                                open->release().pairs);
    }
    void save()
    {
        open->saveNow();
        QTRY_COMPARE(open->saveState(), OpenRelease::SaveState::Saved);
    }

    std::shared_ptr<OpenRelease> open;
    ParagraphId at;
    QStringList typed;
};

// What comes in one moment or another, in the order of the dice.
void writeAtOnce(Reader& mine, Reader& theirs, QRandomGenerator& random)
{
    for (int step = 0; step < 8; ++step) {
        const bool isMine = random.bounded(2) == 0;
        Reader& reader = isMine ? mine : theirs;
        switch (random.bounded(4)) {
        case 0:
            reader.open->saveNow();
            break;
        case 1:
            reader.save();
            break;
        default:
            reader.type((isMine ? u"moi%1"_s : u"eux%1"_s).arg(step));
        }
        if (random.bounded(3) == 0)
            QCoreApplication::processEvents();
    }
    mine.save();
    theirs.save();
}

} // namespace

class tst_SavedElsewhere : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Desk m_mine{testing::archiveIn(m_folder), QString()};
    Desk m_theirs{testing::archiveIn(m_folder), QString()};

    // Both at work on a release of its own, each in one paragraph of it; what the archive has afterwards.
    Release written(quint32 seed, int mine, int theirs, QStringList* typed)
    {
        QRandomGenerator random(seed);
        const Release stored = testing::stored(m_mine, testing::smallRelease());
        Reader me(m_mine, stored, mine);
        Reader them(m_theirs, stored, theirs);
        writeAtOnce(me, them, random);
        *typed = me.typed + them.typed;
        [&] { QCOMPARE(me.open->release().id, stored.id); }();
        [&] { QCOMPARE(them.open->release().id, stored.id); }();
        return m_mine.releases().load(stored.id).result().value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_mine.open().result());
        QVERIFY(m_theirs.open().result());
    }

    void inDifferentParagraphsEachStandsAsItWasWritten()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            QStringList typed;
            const Release release = written(seed, 0, 1, &typed);
            const Release begun = testing::smallRelease();
            QCOMPARE(release.paragraphs.french.size(), 2);
            QCOMPARE(release.pairs.size(), begun.pairs.size());
            for (int i = 0; i < 2; ++i) {
                QString expected = begun.paragraphs.french[i].text;
                for (const QString& word : typed.filter(i == 0 ? u"moi"_s : u"eux"_s))
                    expected += u' ' + word;
                QCOMPARE(release.paragraphs.french[i].text, expected);
            }
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"seed %1"_s.arg(seed)));
        }
        QCOMPARE(m_mine.releases().summaries().result()->size(), 200); // no copies
    }

    void inOneParagraphBothTextsAreThere()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            QStringList typed;
            const Release release = written(seed, 1, 1, &typed);
            QString text;
            for (const auto& paragraph : release.paragraphs.french)
                text += u' ' + paragraph.text;
            const QStringList words = text.split(u' ');
            for (const QString& word : typed)
                QVERIFY2(words.contains(word), qPrintable(word));
            QVERIFY(release::pairsFit(release));
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"seed %1"_s.arg(seed)));
        }
        QCOMPARE(m_mine.verify().result().value(), QStringList());
    }

    void whatIsPublishedIsNotMerged()
    {
        const Release draft = testing::smallRelease();
        Release published = draft;
        published.status = release::Status::Published;
        QVERIFY(SavedElsewhere::mayMerge(draft, draft));
        QVERIFY(!SavedElsewhere::mayMerge(draft, published));
        QVERIFY(!SavedElsewhere::mayMerge(published, draft));
    }

    void itTellsOnlyWhatFoundNoPlace()
    {
        Merged merged;
        merged.renumbered = {{5, 8}};
        QCOMPARE(SavedElsewhere::toldOfMerging(merged), QString());
        merged.conflicts = {{Language::French, ParagraphId{1}, ParagraphId{9}, u"a"_s, u"b"_s}};
        QVERIFY(SavedElsewhere::toldOfMerging(merged).contains(u"one behind the other"_s));
        merged.overruled = {Merged::Field::Date, Merged::Field::Embargo};
        QVERIFY(SavedElsewhere::toldOfMerging(merged).endsWith(u"date, embargo."_s));
        QCOMPARE(SavedElsewhere::placesOfOurs(merged),
                 (QHash<ParagraphId, ParagraphId>{{ParagraphId{5}, ParagraphId{8}},
                                                  {ParagraphId{1}, ParagraphId{9}}}));
    }
};

TARJUMAN_TEST(tst_SavedElsewhere)
#include "tst_SavedElsewhere.moc"
