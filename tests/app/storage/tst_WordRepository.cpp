#include "app/storage/WordRepository.h"

#include "app/storage/ReleaseRepository.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using tarjuman::text::Language;

class tst_WordRepository : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openArchive(m_folder->filePath(u"a.tarjuman"_s));
        QVERIFY(m_database);
    }
    void cleanup() { m_database.reset(); }

    void theHousesWordsAndAReleasesWordsAreKeptApart()
    {
        const auto id = ReleaseRepository(*m_database).insert({pairedRelease()}).value().first().id;
        const StoredWord house{Language::French, u"Voronkov"_s};
        const StoredWord here{Language::French, u"Voronkov"_s, id};
        const StoredWord arabic{Language::Arabic, u"ترجمان"_s};
        WordRepository words(*m_database);
        for (const auto& word : {house, here, arabic})
            SUCCEED(words.add(word));
        QCOMPARE(words.words().value(), (QList<StoredWord>{arabic, house, here}));
        SUCCEED(words.remove(house));
        QCOMPARE(words.words().value(), (QList<StoredWord>{arabic, here}));
    }

    void aWordAddedTwiceIsThereOnce()
    {
        WordRepository words(*m_database);
        SUCCEED(words.add({Language::French, u"Karoui"_s}));
        SUCCEED(words.add({Language::French, u"Karoui"_s}));
        QCOMPARE(words.words().value().size(), 1);
    }

    void manyAreStoredAndRemovedAtOnce()
    {
        WordRepository words(*m_database);
        const QList<StoredWord> some{{Language::Arabic, u"ترجمان"_s}, {Language::French, u"Karoui"_s}};
        SUCCEED(words.addAll(some));
        QCOMPARE(words.words().value(), some);
        SUCCEED(words.removeAll(some));
        QVERIFY(words.words().value().isEmpty());
    }

    void aForbiddenWordKeepsWhatIsWrittenInstead()
    {
        WordRepository words(*m_database);
        SUCCEED(words.add({Language::French, u"IMCTC"_s}));
        const StoredWord forbidden{Language::French, u"IMCTC"_s,         {}, StoredWord::Kind::Forbidden,
                                   u"CIMCT"_s,       u"sigle français"_s};
        SUCCEED(words.add(forbidden));
        QCOMPARE(words.words().value(), QList<StoredWord>{forbidden});
    }

    void aWordOfAReleaseThatDoesNotExistIsRefused()
    {
        QVERIFY(!WordRepository(*m_database)
                     .add({Language::French, u"Karoui"_s, tarjuman::release::ReleaseId{7}}));
    }

    void aCopyTakesTheWordsOfItsReleaseAlong()
    {
        ReleaseRepository releases(*m_database);
        const auto original = releases.insert({pairedRelease()}).value().first();
        SUCCEED(WordRepository(*m_database).add({Language::French, u"Karoui"_s, original.id}));
        SUCCEED(WordRepository(*m_database).add({Language::French, u"Voronkov"_s}));
        const auto copy = releases.insertCopy(original, original.id).value();
        QVERIFY(copy.id != original.id);
        const auto words = WordRepository(*m_database).words().value();
        QCOMPARE(words.size(), 3);
        QVERIFY(words.contains(StoredWord{Language::French, u"Karoui"_s, copy.id}));
    }

    void removingAnUnknownWordIsNoError()
    {
        SUCCEED(WordRepository(*m_database).remove({Language::French, u"Karoui"_s}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

TARJUMAN_TEST(tst_WordRepository)
#include "tst_WordRepository.moc"
