#include "app/storage/Store.h"

#include "tests/app/storage/StorageSamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using base::ErrorKind;
using release::Release;
using release::ReleaseId;

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
        QVERIFY(answerOf(store.summaries())->isEmpty());
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
        QVERIFY(!answerOf(store.open())->created);
        QCOMPARE(*answerOf(store.load(id)), release);
        QCOMPARE(*answerOf(store.summaries()), QList{release::summaryOf(release)});
    }

    void aSaveRaisesTheRevisionAndIsThereAfterwards()
    {
        Store store(file());
        answerOf(store.open()).value();
        const Release saved = answerOf(store.insert({pairedRelease()}))->first();
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
        const Release saved = answerOf(store.insert({pairedRelease()}))->first();
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

private:
    QString file() const { return m_folder->filePath(u"archive.tarjuman"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_Store.moc"
