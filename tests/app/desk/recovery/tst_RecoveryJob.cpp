#include "app/desk/recovery/RecoveryJob.h"

#include "app/desk/archive/ReleaseJson.h"
#include "app/desk/recovery/Recovery.h"
#include "app/storage/Store.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/app/desk/RecoverySamples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::Release;

static Release edited(Release release, const QString& body)
{
    release.paragraphs.french[1].text = body;
    return release;
}

class tst_RecoveryJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<storage::Store>(archive());
        const auto opened = m_store->open().result();
        QVERIFY(opened);
        m_identity = opened->archiveIdentity;
        QCOMPARE(m_identity.size(), 32);
        m_stored = m_store->insert({testing::smallRelease()}).result()->first();
    }

    void cleanup() { m_store.reset(); }

    void aTextGoesIntoTheReleaseThatItIsBasedOn()
    {
        leave(edited(m_stored, u"Neuf."_s), m_identity, m_stored);
        const Recovered found = recover();
        QCOMPARE(found.updated.size(), 1);
        QCOMPARE(body(), u"Neuf."_s);
        QVERIFY(recoveryFiles(archive()).isEmpty());
    }

    void whatIsThereAlreadyIsNotStoredAgain()
    {
        const Release next = m_store->save(m_stored, edited(m_stored, u"Neuf."_s)).result().value();
        leave(edited(m_stored, u"Neuf."_s), m_identity, m_stored);
        const Recovered found = recover();
        QVERIFY(found.updated.isEmpty() && found.added.isEmpty());
        QCOMPARE(m_store->load(m_stored.id).result()->revision, next.revision);
        QVERIFY(recoveryFiles(archive()).isEmpty());
    }

    void inDoubtItBecomesAReleaseOfItsOwn_data()
    {
        QTest::addColumn<QString>("doubt");
        for (const char* doubt :
             {"another archive", "no archive named", "an older revision", "another content"})
            QTest::newRow(doubt) << QString::fromLatin1(doubt);
    }

    void inDoubtItBecomesAReleaseOfItsOwn()
    {
        QFETCH(QString, doubt);
        Release unsaved = edited(m_stored, u"Neuf."_s);
        QString identity = m_identity;
        Release base = m_stored;
        if (doubt == u"another archive")
            identity = QString(32, u'0');
        if (doubt == u"no archive named")
            identity.clear();
        if (doubt == u"an older revision")
            unsaved.revision = 0;
        if (doubt == u"another content")
            base = edited(m_stored, u"Autre."_s);
        leave(unsaved, identity, base);
        const Recovered found = recover();
        QVERIFY(found.updated.isEmpty());
        QCOMPARE(found.added.size(), 1);
        QCOMPARE(body(), u"Un texte."_s);
        QCOMPARE(m_store->load(found.added.first().id).result()->paragraphs.french[1].text, u"Neuf."_s);
    }

    // As an older program left it, and two remarks with one number.
    void aFileAtFaultDoesNotStopTheOthers()
    {
        Release first = testing::smallRelease(u"Premier"_s);
        first.comments = {{.id = 7, .text = u"Un"_s}, {.id = 7, .text = u"Deux"_s}};
        QVERIFY(testing::leaveBytes(archive(), u"1-aa"_s, toJson(first)));
        QVERIFY(testing::leaveBytes(archive(), u"2-bb"_s, "{\"format\":"));
        QVERIFY(testing::leaveBytes(archive(), u"3-cc"_s, toJson(testing::smallRelease(u"Second"_s))));
        const Recovered found = recover();
        QCOMPARE(found.added.size(), 2);
        QCOMPARE(found.setAside.size(), 1);
        QVERIFY(QFile::exists(found.setAside.first()));
        QVERIFY(found.setAside.first().contains(u"unsaved-2-bb"_s));
        QCOMPARE(found.left, 0);
        QVERIFY(recoveryFiles(archive()).isEmpty());
        QCOMPARE(m_store->summaries().result()->size(), 3);
    }

    void whatTheArchiveDoesNotTakeIsLeftForTheNextStart()
    {
        for (const QString& number : {u"1-aa"_s, u"2-bb"_s, u"3-cc"_s})
            QVERIFY(testing::leaveBytes(archive(), number, toJson(testing::smallRelease(number))));
        storage::StoreOptions options;
        options.witness = [](const QString& sql) -> base::Result<void> {
            if (sql.startsWith(u"BEGIN IMMEDIATE"_s))
                return base::Error{base::ErrorKind::Archive, u"The disk is full."_s};
            return {};
        };
        storage::Store full(archive(), options);
        QVERIFY(full.open().result());
        const Recovered found = recoverUnsaved(full, m_identity);
        QCOMPARE(found.left, 3);
        QCOMPARE(found.reason, u"The disk is full."_s);
        QCOMPARE(recoveryFiles(archive()).size(), 3);
        QCOMPARE(recover().added.size(), 3);
    }

    void theFileOfALivingProgramIsLeftAlone()
    {
        KeptText living(archive(), m_stored.id);
        QVERIFY(living.write(testing::recoveryOf(edited(m_stored, u"Neuf."_s), m_identity, m_stored)));
        const Recovered found = recover();
        QVERIFY(found.updated.isEmpty() && found.added.isEmpty());
        QCOMPARE(recoveryFiles(archive()).size(), 1);
    }

    void largePicturesComeBack()
    {
        Release unsaved = edited(m_stored, u"Neuf."_s);
        for (int i = 0; i < 4; ++i)
            unsaved.figures.append({.id = 10 + i, .image = QByteArray(18 << 20, char('a' + i))});
        leave(unsaved, m_identity, m_stored);
        QCOMPARE(recover().updated.size(), 1);
        QCOMPARE(m_store->load(m_stored.id).result()->figures, unsaved.figures);
        QVERIFY(leftPictures(archive()).isEmpty());
    }

    void aLargeFileOfAnOlderProgramComesBack()
    {
        Release unsaved = testing::smallRelease();
        unsaved.figures = {{.id = 10, .image = QByteArray(60 << 20, 'a')}};
        QVERIFY(testing::leaveBytes(archive(), u"1-aa"_s, toJson(unsaved)));
        const Recovered found = recover();
        QCOMPARE(found.added.size(), 1);
        QCOMPARE(found.added.first().figures, unsaved.figures);
    }

    void picturesThatTheArchiveHoldsNeedNotLieBesideTheText()
    {
        Release withPicture = m_stored;
        withPicture.figures = {{.id = 10, .image = "picture"}};
        const Release base = m_store->save(m_stored, withPicture).result().value();
        QVERIFY(KeptText(archive(), base.id)
                    .write(testing::recoveryOf(edited(base, u"Neuf."_s), m_identity, base)));
        QCOMPARE(recover().updated.size(), 1);
        QCOMPARE(m_store->load(base.id).result()->figures, base.figures);
    }

    void aTextWithoutItsPictureIsStoredAndItsFileKept()
    {
        Release unsaved = edited(m_stored, u"Neuf."_s);
        unsaved.figures = {{.id = 10, .image = "picture"}};
        QVERIFY(KeptText(archive(), m_stored.id).write(testing::recoveryOf(unsaved, m_identity, m_stored)));
        const Recovered found = recover();
        QCOMPARE(found.added.size(), 1);
        QCOMPARE(found.setAside.size(), 1);
        QVERIFY(recover().setAside.isEmpty()); // told once
    }

    void aPictureWithoutItsTextIsKeptUnlessTheArchiveHasIt()
    {
        Release withPicture = m_stored;
        withPicture.figures = {{.id = 10, .image = "known"}};
        QVERIFY(m_store->save(m_stored, withPicture).result());
        for (const char* const picture : {"known", "unknown"}) {
            QFile file(pictureFile(recoveryFile(archive(), m_stored.id), PictureDigests().of(picture)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(picture) > 0);
        }
        const Recovered found = recover();
        QCOMPARE(found.setAside.size(), 1);
        QVERIFY(QFile::exists(found.setAside.first()));
        QVERIFY(leftPictures(archive()).isEmpty());
    }

    // The folder took nothing any more since it had another name by then.
    void aTextThatWasKeptUnderAnotherNameOfTheFolderIsFound()
    {
        const testing::StateFolder state(m_folder->filePath(u"state"_s));
        const Release unsaved = edited(m_stored, u"Neuf."_s);
        QVERIFY(testing::leaveRecovery(m_folder->filePath(u"before/archive.tarjuman"_s),
                                       testing::recoveryOf(unsaved, m_identity, m_stored)));
        QVERIFY(testing::leaveRecovery(m_folder->filePath(u"elsewhere/archive.tarjuman"_s),
                                       testing::recoveryOf(unsaved, QString(32, u'0'), m_stored)));
        const Recovered found = recover();
        QCOMPARE(found.updated.size(), 1);
        QVERIFY(found.added.isEmpty());
        QCOMPARE(body(), u"Neuf."_s);
        QCOMPARE(recoveryFilesOfOthers(archive()).size(), 1); // the other archive's, which finds it itself
    }

    void anArchiveOfALongNameKeepsItsTexts()
    {
        const testing::StateFolder state(m_folder->filePath(u"state"_s));
        const QString file = m_folder->filePath(QString(240, u'a') + u".tarjuman"_s);
        Release unsaved = edited(m_stored, u"Neuf."_s);
        unsaved.figures = {{.image = "a picture"}};
        QVERIFY(testing::leaveRecovery(file, testing::recoveryOf(unsaved, m_identity, m_stored)));
        QCOMPARE(recoveryFiles(file).size(), 1);
        QCOMPARE(readRecovery(recoveryFiles(file).first())->release.figures.first().image,
                 QByteArray("a picture"));
    }

private:
    QString archive() const { return testing::archiveIn(*m_folder); }
    void leave(const Release& unsaved, const QString& identity, const Release& base)
    {
        QVERIFY(testing::leaveRecovery(archive(), testing::recoveryOf(unsaved, identity, base)));
    }
    Recovered recover() { return recoverUnsaved(*m_store, m_identity); }
    QString body() { return m_store->load(m_stored.id).result()->paragraphs.french[1].text; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Store> m_store;
    QString m_identity;
    Release m_stored;
};

TARJUMAN_TEST(tst_RecoveryJob)
#include "tst_RecoveryJob.moc"
