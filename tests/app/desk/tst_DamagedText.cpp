#include "app/desk/DamagedText.h"

#include "app/desk/Versions.h"
#include "app/storage/database/Database.h"
#include "app/storage/sqlite/SqliteEngine.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using testing::archiveIn;
using testing::smallRelease;
using testing::stored;

namespace {

// As a disk would: behind the program's back.
void changeInFile(const QString& archive, const QString& sql)
{
    auto database = storage::Database::open(std::make_unique<storage::SqliteEngine>(archive), {});
    QVERIFY(database && (*database)->run(sql));
}

} // namespace

class tst_DamagedText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
        m_release = stored(*m_desk, smallRelease());
    }

    void whatIsAsItWasSavedIsNotNamed()
    {
        QCOMPARE(damageOf(m_desk->archive(), m_release.id).result().value(), QStringList());
        QCOMPARE(damageIn(m_desk->archive()).result().value(), QStringList());
    }

    void theVersionThatHoldsTheRightTextIsNamed()
    {
        QVERIFY(m_desk->versions().keep(m_release, release::VersionReason::Requested).result());
        changeInFile(m_desk->archiveFile(), u"UPDATE paragraph SET text = 'Un tekte.' WHERE id = 2"_s);
        const QStringList sentences = damageOf(m_desk->archive(), m_release.id).result().value();
        QCOMPARE(sentences.size(), 2);
        QVERIFY2(sentences[0].contains(u"French paragraph 2"_s), qPrintable(sentences[0]));
        QVERIFY2(sentences[1].startsWith(u"The version of "_s), qPrintable(sentences[1]));
        QCOMPARE(damageIn(m_desk->archive()).result().value(), sentences);
    }

    void withoutSuchAVersionABackupIsNamed()
    {
        changeInFile(m_desk->archiveFile(), u"UPDATE paragraph SET text = 'Un tekte.' WHERE id = 2"_s);
        const QStringList sentences = damageOf(m_desk->archive(), m_release.id).result().value();
        QCOMPARE(sentences.size(), 2);
        QVERIFY2(sentences[1].contains(u"a backup may"_s), qPrintable(sentences[1]));
    }

    void theDesksEndIsTheEndOfWhoStillLooks()
    {
        const auto looking = damageIn(m_desk->archive());
        m_desk.reset();
        QVERIFY(looking.isFinished()); // with what it found or without
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    release::Release m_release;
};

TARJUMAN_TEST(tst_DamagedText)
#include "tst_DamagedText.moc"
