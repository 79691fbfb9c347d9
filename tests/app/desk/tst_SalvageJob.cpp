#include "app/desk/SalvageJob.h"

#include "app/storage/Store.h"
#include "tests/support/FullArchive.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using base::ErrorKind;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class tst_SalvageJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(testing::fillArchive(damaged(), 30));
    }

    void aDamagedArchiveBecomesANewOneAndStaysAsItIs()
    {
        // The first pages hold no texts yet; a larger archive has some in its first half.
        QVERIFY(testing::fillArchive(damaged(), 90));
        QVERIFY(QFile::resize(damaged(), QFileInfo(damaged()).size() / 2));
        const QByteArray before = bytesOf(damaged());
        const auto salvaged = salvageArchive(damaged(), target());
        QVERIFY2(salvaged, salvaged ? "" : qPrintable(salvaged.error().detail));
        QVERIFY(salvaged->releases > 0);
        QVERIFY(!salvaged->doubts.isEmpty());
        QCOMPARE(bytesOf(damaged()), before);
        // Nothing else is left, and the new archive is its owner's alone.
        QCOMPARE(files(), (QStringList{u"damaged.tarjuman"_s, u"new.tarjuman"_s}));
        QVERIFY(!(QFile::permissions(target()) & (QFile::ReadGroup | QFile::ReadOther)));
        storage::Store store(target());
        QVERIFY(store.open().takeResult());
        QCOMPARE(store.summaries().takeResult().value().size(), salvaged->releases);
        QCOMPARE(store.verify().takeResult().value(), QStringList());
    }

    void theLogOfAnArchiveInUseIsReadToo()
    {
        storage::Store writer(damaged());
        QVERIFY(writer.open().takeResult());
        QVERIFY(writer.insert({testing::madeUpRelease(31)}).takeResult());
        const auto salvaged = salvageArchive(damaged(), target());
        QVERIFY(salvaged);
        QCOMPARE(salvaged->releases, 31);
        QVERIFY(salvaged->doubts.isEmpty());
        QVERIFY(writer.insert({testing::madeUpRelease(32)}).takeResult());
    }

    void whatExistsIsNeverReplaced()
    {
        write(target(), "mine");
        QCOMPARE(salvageArchive(damaged(), target()).error().kind, ErrorKind::Usage);
        QCOMPARE(bytesOf(target()), QByteArray("mine"));
        QCOMPARE(salvageArchive(damaged(), damaged()).error().kind, ErrorKind::Usage);
        QVERIFY(QFile::link(damaged(), m_folder->filePath(u"link"_s)));
        QCOMPARE(salvageArchive(damaged(), m_folder->filePath(u"link"_s)).error().kind, ErrorKind::Usage);
    }

    void whatIsNoArchiveLeavesNothing()
    {
        const QString text = m_folder->filePath(u"damaged.tarjuman"_s);
        for (const QByteArray& bytes : {QByteArray(), QByteArray("un texte"), QByteArray(50'000, 'x')}) {
            QVERIFY(QFile::remove(text));
            write(text, bytes);
            QCOMPARE(salvageArchive(text, target()).error().kind, ErrorKind::BadInput);
            QCOMPARE(files(), QStringList{u"damaged.tarjuman"_s});
        }
        QCOMPARE(salvageArchive(m_folder->path(), target()).error().kind, ErrorKind::BadInput);
        QCOMPARE(salvageArchive(m_folder->filePath(u"none"_s), target()).error().kind, ErrorKind::BadInput);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        QCOMPARE(salvageArchive(damaged(), u"/nowhere/at/all/new"_s).error().kind, ErrorKind::Output);
    }

    void whoAsksToStopGetsNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(salvageArchive(damaged(), target(), stop.get_token()).error().kind, ErrorKind::Cancelled);
        QCOMPARE(files(), QStringList{u"damaged.tarjuman"_s});
    }

    void progressIsTold()
    {
        double last = 0;
        bool rises = true;
        QVERIFY(salvageArchive(damaged(), target(), {}, [&](int done, int total) {
            const double share = static_cast<double>(done) / total;
            rises = rises && share >= last && share <= 1;
            last = share;
        }));
        QVERIFY(rises && last > 0.9);
    }

private:
    QString damaged() const { return m_folder->filePath(u"damaged.tarjuman"_s); }
    QString target() const { return m_folder->filePath(u"new.tarjuman"_s); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TARJUMAN_TEST(tst_SalvageJob)
#include "tst_SalvageJob.moc"
