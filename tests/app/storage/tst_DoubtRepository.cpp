#include "app/storage/DoubtRepository.h"

#include "app/storage/Store.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using What = Doubt::What;

class tst_DoubtRepository : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(file());
        SUCCEED(answerOf(m_store->open()));
        release::Release release = pairedRelease();
        addFrozenWaiver(release);
        release.comments += release::Comment{.id = qint64(release.takeParagraphId()),
                                             .paragraph = release.paragraphs.french[0].id,
                                             .text = u"À vérifier"_s};
        release.figures += release::Figure{.id = qint64(release.takeParagraphId()), .image = "picture"};
        m_id = answerOf(m_store->insert({release, pairedRelease()})).value().first().id;
    }

    void whatWasSavedIsNotInDoubt()
    {
        QCOMPARE(doubts(), QList<Doubt>());
        release::Release saved = answerOf(m_store->load(m_id)).value();
        release::Release changed = saved;
        changed.paragraphs.arabic.removeLast();
        changed.pairs.last().count.arabic = 0;
        changed.paragraphs.french[1].text += u" Enfin."_s;
        changed.place.french = u"Sfax"_s;
        SUCCEED(answerOf(m_store->save(saved, changed)));
        SUCCEED(answerOf(m_store->remove({m_id})));
        QCOMPARE(answerOf(m_store->verify()).value(), QStringList());
        SUCCEED(answerOf(m_store->restore({m_id})));
        QCOMPARE(answerOf(m_store->verify()).value(), QStringList());
    }

    void everyPartIsWatched_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<What>("what");
        const auto row = [](const char* name, const QString& sql, What what) {
            QTest::newRow(name) << sql << what;
        };
        row("a letter", u"UPDATE paragraph SET text = replace(text, 'mercredi', 'mercrede')"_s,
            What::Paragraph);
        row("a sign of Arabic", u"UPDATE paragraph SET text = replace(text, 'معهد', 'معهذ')"_s,
            What::Paragraph);
        row("a part", u"UPDATE paragraph SET role = 'end-mark' WHERE id = 2"_s, What::Paragraph);
        row("a dress", u"UPDATE paragraph SET spans = '[[\"bold\",0,2]]' WHERE id = 2"_s, What::Paragraph);
        row("an order", u"UPDATE paragraph SET rank = 9223372036854775807 WHERE id = 1"_s, What::Rest);
        row("a paragraph too few", u"DELETE FROM paragraph WHERE id = 6"_s, What::Order);
        row("a pair", u"UPDATE pair SET state = 'draft'"_s, What::Rest);
        row("an agreement", u"UPDATE pair SET agreed_fr = 'x' WHERE state = 'done'"_s, What::Rest);
        row("a picture", u"UPDATE figure SET image = x'00'"_s, What::Rest);
        row("a comment", u"UPDATE comment SET text = 'x'"_s, What::Rest);
        row("a waiver", u"UPDATE waiver SET reason = 'x'"_s, What::Rest);
        row("a status", u"UPDATE release SET status = 'approved'"_s, What::Rest);
        row("a date", u"UPDATE release SET date = '2026-03-05'"_s, What::Rest);
        row("a place", u"UPDATE release SET place_ar = 'x'"_s, What::Rest);
        row("an embargo", u"UPDATE release SET embargo_until = 5"_s, What::Rest);
        row("a deletion that nobody made", u"UPDATE release SET deleted_at = 0"_s, What::Rest);
        row("a title in the list", u"UPDATE release SET title_fr = 'x'"_s, What::ListEntry);
        row("a checksum", u"UPDATE release SET checksum = checksum + 1"_s, What::Rest);
    }

    void everyPartIsWatched()
    {
        QFETCH(const QString, sql);
        QFETCH(const What, what);
        {
            const auto database = openArchive(file());
            SUCCEED(database->run(sql));
        }
        const QList<Doubt> found = doubts();
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().what, what);
        QCOMPARE(found.first().release, m_id);
        const QStringList sentences = answerOf(m_store->verify()).value();
        QVERIFY(!sentences.isEmpty());
        QVERIFY2(sentences.join(u' ').contains(u"release 1"_s) || what == What::Order,
                 qPrintable(sentences.first()));
    }

    void aParagraphIsNamedByItsPlace()
    {
        {
            const auto database = openArchive(file());
            SUCCEED(database->run(u"UPDATE paragraph SET text = 'x' WHERE release_id = 1 AND id = 6"_s));
        }
        const QList<Doubt> found = doubts();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().number, 3);
        QCOMPARE(found.first().language, text::Language::Arabic);
        QCOMPARE(
            sentenceOf(found.first()),
            u"The Arabic paragraph 3 of release 1 (“L’Institut des rivages ouvre son observatoire”) is not as it was saved: the disk changed it."_s);
    }

    void aDoubtfulParagraphStaysInDoubtUntilItIsWritten()
    {
        {
            const auto database = openArchive(file());
            SUCCEED(database->run(u"UPDATE paragraph SET text = 'x' WHERE release_id = 1 AND id = 6"_s));
        }
        const release::Release found = answerOf(m_store->load(m_id)).value();
        release::Release changed = found;
        changed.place.french = u"Sfax"_s;
        const auto saved = answerOf(m_store->save(found, changed));
        SUCCEED(saved);
        QCOMPARE(doubts().size(), 1);
        changed = *saved;
        changed.paragraphs.arabic[2].text = u"نص صحيح"_s;
        SUCCEED(answerOf(m_store->save(*saved, changed)));
        QCOMPARE(doubts().size(), 0);
    }

private:
    QList<Doubt> doubts()
    {
        return answerOf(
                   m_store->ask([this](Database& archive) { return DoubtRepository(archive).doubts(m_id); }))
            .value();
    }
    QString file() const { return m_folder->filePath(u"a.tarjuman"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    release::ReleaseId m_id = release::ReleaseId::None;
};

TARJUMAN_TEST(tst_DoubtRepository)
#include "tst_DoubtRepository.moc"
