#include "app/desk/ArchiveSearch.h"

#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using text::Language;

class tst_ArchiveSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
    }
    void cleanup() { m_desk.reset(); }

    void placesAreFoundWithTheirReleases()
    {
        const auto first = testing::stored(*m_desk, testing::smallRelease(u"L’été à Tunis"_s));
        testing::stored(*m_desk, testing::smallRelease(u"Un hiver"_s));
        const auto found = search({.queries = queriesFrom(u"ete"_s)});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().summary.id, first.id);
        const FoundPlace place = found.first().places.first();
        QCOMPARE(place.paragraph, first.paragraphs.french.first().id);
        QCOMPARE(place.text.mid(place.hit.start, place.hit.length), u"été"_s);
    }

    void sidesAndLimitsAreKept()
    {
        for (int i = 0; i < 3; ++i)
            testing::stored(*m_desk, testing::smallRelease());
        QCOMPARE(search({.queries = queriesFrom(u"نص"_s)}).size(), 3);
        QCOMPARE(search({.queries = queriesFrom(u"نص"_s), .sides = {Language::French}}).size(), 0);
        QCOMPARE(search({.queries = queriesFrom(u"نص"_s), .mostReleases = 2}).size(), 2);
        QCOMPARE(search({.queries = queriesFrom(u"u"_s), .mostPlaces = 3}).size(), 2);
        QCOMPARE(search({.queries = queriesFrom(u"titre texte"_s)}).size(), 3);
        QCOMPARE(search({.queries = queriesFrom(u"titre نص"_s)}).size(), 0); // not on one side
        QCOMPARE(search({.queries = queriesFrom(QString())}).size(), 0);
    }

    void moreThanOnePortionIsSearched()
    {
        QList<ImportProposal> proposals(450);
        for (ImportProposal& proposal : proposals)
            proposal.release = testing::smallRelease();
        QVERIFY(m_desk->import(proposals).result());
        QCOMPARE(search({.queries = queriesFrom(u"titre"_s)}).size(), 450);
    }

    void aStoppedSearchSaysSo()
    {
        testing::stored(*m_desk, testing::smallRelease());
        std::stop_source stop;
        stop.request_stop();
        const auto found =
            searchArchive(m_desk->archive(), {.queries = queriesFrom(u"titre"_s)}, stop.get_token()).result();
        QVERIFY(!found);
        QCOMPARE(found.error().kind, base::ErrorKind::Cancelled);
    }

    void aTypedQueryIsCutIntoWords()
    {
        const auto queries = queriesFrom(uR"( dix "deux mots"  « trois mots » fin)"_s);
        QStringList words;
        for (const auto& query : queries)
            words << query.text;
        QCOMPARE(words, (QStringList{u"dix"_s, u"deux mots"_s, u"trois mots"_s, u"fin"_s}));
    }

private:
    QList<FoundRelease> search(const SearchOrder& order) const
    {
        const auto found = searchArchive(m_desk->archive(), order).result();
        return found ? *found : QList<FoundRelease>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

TARJUMAN_TEST(tst_ArchiveSearch)
#include "tst_ArchiveSearch.moc"
