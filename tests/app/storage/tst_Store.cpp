#include "app/storage/Store.h"

#include "app/storage/ReleaseList.h"
#include "app/storage/SettingRepository.h"
#include "app/storage/TermRepository.h"
#include "app/storage/WordRepository.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/ProjectFiles.h"
#include "tests/support/StandingClock.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using base::ErrorKind;
using release::Release;
using release::ReleaseId;
using release::Term;

namespace {

QFuture<base::Result<void>> addWord(Store& store, const StoredWord& word)
{
    return store.change([word](Database& archive) { return WordRepository(archive).add(word); });
}

QFuture<base::Result<QList<StoredWord>>> wordsOf(Store& store)
{
    return store.ask([](Database& archive) { return WordRepository(archive).words(); });
}

QFuture<base::Result<void>> setSetting(Store& store, const QString& name, const QByteArray& value)
{
    return store.change(
        [name, value](Database& archive) { return SettingRepository(archive).setValue(name, value); });
}

QFuture<base::Result<QByteArray>> settingOf(Store& store, const QString& name)
{
    return store.ask([name](Database& archive) { return SettingRepository(archive).value(name); });
}

} // namespace

class tst_Store : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewArchiveIsMadeWithItsFolder()
    {
        Store store(m_folder->filePath(u"new/folder/archive.tarjuman"_s));
        const auto opened = answerOf(store.open());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY(opened->created);
        QVERIFY(!opened->readOnly);
        QVERIFY(opened->backup.isEmpty());
        QVERIFY(opened->schemaVersion >= 1);
        QVERIFY(answerOf(store.summaries()).value().isEmpty());
    }

    void anArchiveKeepsItsIdentityAndGivesItToItsCopies()
    {
        const QString copy = m_folder->filePath(u"copy.tarjuman"_s);
        Store store(file());
        const QString identity = answerOf(store.open()).value().archiveIdentity;
        QCOMPARE(identity.size(), 32);
        QVERIFY(answerOf(store.backup(copy)));
        QCOMPARE(answerOf(Store(copy).open()).value().archiveIdentity, identity);
        QCOMPARE(answerOf(store.open()).value().archiveIdentity, identity);
        Store other(m_folder->filePath(u"other.tarjuman"_s));
        QVERIFY(answerOf(other.open()).value().archiveIdentity != identity);
    }

    void aReleaseComesBackAsItWasStored()
    {
        Release release = pairedRelease();
        release.embargoUntil = QDateTime(QDate(2026, 4, 1), QTime(6, 0), Qt::UTC);
        release.status = release::Status::InReview;
        ReleaseId id;
        {
            Store store(file());
            QVERIFY(answerOf(store.open()));
            const auto stored = answerOf(store.insert({release}));
            QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().detail));
            release = stored->first();
            id = release.id;
            QVERIFY(id != ReleaseId::None);
            QCOMPARE(release.revision, 1);
            QVERIFY(release.created.isValid());
        }
        Store store(file());
        QVERIFY(!answerOf(store.open()).value().created);
        QCOMPARE(*answerOf(store.load(id)), release);
        QCOMPARE(*answerOf(store.summaries()), QList{release::summaryOf(release)});
    }

    void aSaveRaisesTheRevisionAndIsThereAfterwards()
    {
        Store store(file());
        answerOf(store.open()).value();
        const Release saved = answerOf(store.insert({pairedRelease()})).value().first();
        Release current = saved;
        current.paragraphs.arabic[1].text += u" بحضور الصحافة"_s;
        current.paragraphs.french.insert(
            2, paragraph(current, release::Role::Quotation, u"« Enfin », dit-elle."_s));
        current.pairs.insert(2, {{1, 0}});
        const auto after = answerOf(store.save(saved, current));
        QVERIFY2(after, qPrintable(after ? QString() : after.error().detail));
        QCOMPARE(after->revision, 2);
        QCOMPARE(after->paragraphs, current.paragraphs);
        QCOMPARE(*answerOf(store.load(saved.id)), *after);
    }

    void aStaleSaveIsAConflictAndOverwritesNothing()
    {
        Store store(file());
        answerOf(store.open()).value();
        const Release saved = answerOf(store.insert({pairedRelease()})).value().first();
        Release mine = saved;
        mine.place.french = u"Sfax"_s;
        Release theirs = saved;
        theirs.place.french = u"Bizerte"_s;
        const Release first = *answerOf(store.save(saved, theirs));
        const auto second = answerOf(store.save(saved, mine));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QCOMPARE(*answerOf(store.load(saved.id)), first);
    }

    void wordsAndSettingsAreKept()
    {
        const StoredWord word{text::Language::Arabic, u"ترجمان"_s};
        {
            Store store(file());
            SUCCEED(answerOf(store.open()));
            SUCCEED(answerOf(addWord(store, word)));
            SUCCEED(answerOf(setSetting(store, u"templates"_s, "[]")));
        }
        Store store(file());
        SUCCEED(answerOf(store.open()));
        QCOMPARE(answerOf(wordsOf(store)).value(), QList{word});
        QCOMPARE(answerOf(settingOf(store, u"templates"_s)).value(), "[]");
        SUCCEED(answerOf(
            store.change([word](Database& archive) { return WordRepository(archive).remove(word); })));
        QVERIFY(answerOf(wordsOf(store)).value().isEmpty());
    }

    void aDeletedReleaseIsForgottenAfterAWeekOfOpenings()
    {
        testing::StandingClock clock;
        StoreOptions options;
        options.clock = &clock;
        ReleaseId id;
        {
            Store store(file(), options);
            SUCCEED(answerOf(store.open()));
            id = answerOf(store.insert({pairedRelease()})).value().first().id;
            SUCCEED(answerOf(store.remove({id})));
        }
        for (int day = 1; day <= 6; ++day) {
            clock.advance(std::chrono::days(1));
            Store store(file(), options);
            SUCCEED(answerOf(store.open()));
            const auto deleted = store.ask([](Database& archive) { return ReleaseList(archive).deleted(); });
            QCOMPARE(answerOf(deleted).value().size(), 1);
        }
        clock.advance(std::chrono::days(1));
        Store store(file(), options);
        SUCCEED(answerOf(store.open()));
        QVERIFY(!answerOf(store.restore({id})));
    }

    void anotherProgramsWritingIsSeenAndOnesOwnIsNot()
    {
        Store mine(file());
        SUCCEED(answerOf(mine.open()));
        Store theirs(file());
        SUCCEED(answerOf(theirs.open()));
        const auto foreignChanges = [&mine] {
            return answerOf(
                       mine.change([](Database& archive) { return ReleaseList(archive).foreignChanges(); }))
                .value();
        };
        const qint64 before = foreignChanges();
        SUCCEED(answerOf(mine.insert({pairedRelease()})));
        QCOMPARE(foreignChanges(), before);
        const Release release = answerOf(theirs.insert({pairedRelease()})).value().first();
        QVERIFY(foreignChanges() != before);
        const auto changes =
            mine.ask([](Database& archive) { return ReleaseList(archive).changesSince({}); });
        QCOMPARE(answerOf(changes).value().changed.size(), 2);
        const auto standing =
            mine.ask([id = release.id](Database& archive) { return ReleaseList(archive).standing(id); });
        QCOMPARE(answerOf(standing).value().revision, 1);
    }

    void aCopyHoldsTheSameReleases()
    {
        const QString copy = m_folder->filePath(u"copy.tarjuman"_s);
        Store store(file());
        SUCCEED(answerOf(store.open()));
        const Release release = answerOf(store.insert({pairedRelease()})).value().first();
        SUCCEED(answerOf(store.backup(copy)));
        Store copied(copy);
        SUCCEED(answerOf(copied.open()));
        QCOMPARE(answerOf(copied.load(release.id)).value(), release);
    }

    void aSoundArchiveIsVerifiedAndABrokenOneIsNot()
    {
        Store store(file());
        SUCCEED(answerOf(store.open()));
        SUCCEED(answerOf(store.insert({pairedRelease()})));
        QVERIFY(answerOf(store.verify()).value().isEmpty());
        SUCCEED(openArchive(file())->run(u"DELETE FROM pair"_s));
        QCOMPARE(answerOf(store.verify()).value().size(), 1);
    }

    void aCheckThatCannotBeFinishedIsAFinding()
    {
        StoreOptions options;
        options.witness = [](const QString& sql) -> base::Result<void> {
            if (sql.contains(u"integrity_check"_s))
                return base::Error{base::ErrorKind::Archive, u"damaged on purpose"_s};
            return {};
        };
        Store store(file(), options);
        SUCCEED(answerOf(store.open()));
        QCOMPARE(answerOf(store.verify()).value(), QStringList(u"damaged on purpose"_s));
    }

    void anArchiveOfEveryShippedSchemaOpensWhole_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= latestSchema(); ++version)
            QTest::addRow("schema %d", version) << version;
    }

    void anArchiveOfEveryShippedSchemaOpensWhole()
    {
        QFETCH(const int, version);
        const QString frozen = testing::projectFile(u"tests/data/archives/schema-%1.tarjuman"_s.arg(version));
        QVERIFY2(!frozen.isEmpty(),
                 "Each schema that was shipped has its frozen archive in tests/data/archives.");
        QVERIFY(QFile::copy(frozen, file()));
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner));

        Store store(file());
        const auto opened = answerOf(store.open());
        SUCCEED(opened);
        QCOMPARE(opened->schemaVersion, latestSchema());
        QCOMPARE(opened->backup.isEmpty(), version == latestSchema());

        Release expected = frozenRelease();
        expected.id = ReleaseId{1};
        expected.revision = 1;
        expected.created = testing::StandingClock().now();
        expected.changed = expected.created;
        if (version >= 3)
            addFrozenWaiver(expected);
        const Release loaded = answerOf(store.load(expected.id)).value();
        QCOMPARE(loaded, expected);
        QCOMPARE(answerOf(store.summaries()).value(), QList{release::summaryOf(expected)});
        const QList<StoredWord> words = {{text::Language::Arabic, u"القروي"_s, expected.id},
                                         {text::Language::French, u"Karoui"_s}};
        QCOMPARE(answerOf(wordsOf(store)).value(), words);
        QCOMPARE(answerOf(settingOf(store, u"letterhead"_s)).value(), "{\"name\":\"Institut des rivages\"}");
        const QList<Term> terms = version >= 4 ? QList<Term>{frozenTerm()} : QList<Term>();
        const auto found = store.ask([](Database& archive) { return TermRepository(archive).terms(); });
        QCOMPARE(answerOf(found).value(), terms);
        QVERIFY(answerOf(store.verify()).value().isEmpty());

        Release edited = loaded;
        addFrozenWaiver(edited);
        SUCCEED(answerOf(store.save(loaded, edited)));
        QCOMPARE(answerOf(store.load(expected.id)).value().waivers, edited.waivers);
    }

    // What the test above reads. With TARJUMAN_FREEZE naming a file, the archive is written there too.
    void anArchiveToFreezeIsWritten()
    {
        const testing::StandingClock clock;
        StoreOptions options;
        options.clock = &clock;
        {
            Store store(file(), options);
            SUCCEED(answerOf(store.open()));
            Release release = frozenRelease();
            addFrozenWaiver(release);
            SUCCEED(answerOf(store.insert({release})));
            SUCCEED(answerOf(addWord(store, {text::Language::French, u"Karoui"_s})));
            SUCCEED(answerOf(addWord(store, {text::Language::Arabic, u"القروي"_s, ReleaseId{1}})));
            SUCCEED(answerOf(
                store.change([](Database& archive) { return TermRepository(archive).save(frozenTerm()); })));
            SUCCEED(answerOf(setSetting(store, u"letterhead"_s, "{\"name\":\"Institut des rivages\"}")));
        }
        const QString target = qEnvironmentVariable("TARJUMAN_FREEZE");
        QVERIFY(target.isEmpty() || QFile::copy(file(), target));
    }

private:
    static int latestSchema()
    {
        return static_cast<int>(QDir(u":/migrations"_s).entryList({u"*.sql"_s}).size());
    }
    QString file() const { return m_folder->filePath(u"archive.tarjuman"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TARJUMAN_TEST(tst_Store)
#include "tst_Store.moc"
