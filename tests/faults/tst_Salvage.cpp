// Archives that are cut, flipped and rubbed out at random, and what comes out of them. More of it, or another
// sequence: TARJUMAN_DAMAGES=300 TARJUMAN_CUTS=100 TARJUMAN_SEED=7 tst_Salvage randomDamage
// TARJUMAN_KEEP names a folder for those damaged files of which less came out than SQLite reads.
#include "app/storage/salvage/Salvage.h"
#include "app/storage/Store.h"
#include "app/storage/TermRepository.h"
#include "app/storage/WordRepository.h"
#include "tests/support/FullArchive.h"
#include "tests/support/ProjectFiles.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using base::ErrorKind;
using base::Result;
using release::ReleaseId;
using testing::fillArchive;
using testing::madeUpRelease;

namespace {

using Key = std::pair<qint64, qint64>; // release and paragraph
using Texts = QMap<Key, QString>;

constexpr int releases = 60;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

// The paragraphs that SQLite itself still reads, row by row, until it meets the damage.
Texts textsIn(const QString& file)
{
    Texts texts;
    const QString connection = u"textsIn"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (database.open()) {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            if (query.exec(u"SELECT release_id, id, text FROM paragraph"_s)) {
                while (query.next())
                    texts.insert({query.value(0).toLongLong(), query.value(1).toLongLong()},
                                 query.value(2).toString());
            }
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return texts;
}

struct Damages {
    int count = 0;
    qint64 rows = 0;     // right ones that SQLite still reads
    qint64 salvaged = 0; // of these
    qint64 beyond = 0;   // right ones that SQLite no longer reads and that came out
    qint64 kept = 0;     // all right ones
    int unnamed = 0;     // wrong texts, or lost ones, without a doubt of their release or of the whole
    int refused = 0;
    qint64 slowest = 0; // in milliseconds
};

int wished(const char* name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

QByteArray flipped(QByteArray bytes, QRandomGenerator& random)
{
    const qsizetype at = random.bounded(bytes.size());
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
    return bytes;
}

QByteArray rubbedOut(QByteArray bytes, QRandomGenerator& random)
{
    static constexpr qsizetype sizes[] = {16, 512, 4096, 16384};
    for (int blocks = random.bounded(1, 7); blocks > 0; --blocks) {
        const qsizetype size = sizes[random.bounded(4)];
        const qsizetype at = random.bounded(bytes.size() - size) / 16 * 16;
        QByteArray block(size, '\0');
        switch (random.bounded(3)) {
        case 1:
            std::generate(block.begin(), block.end(), [&] { return static_cast<char>(random.bounded(256)); });
            break;
        case 2:
            block = bytes.mid(random.bounded(bytes.size() - size), size);
            break;
        }
        bytes.replace(at, size, block);
    }
    return bytes;
}

QByteArray cut(const QByteArray& bytes, QRandomGenerator& random)
{
    return bytes.first(random.bounded(bytes.size()));
}

} // namespace

class tst_Salvage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(fillArchive(file(u"whole"_s), releases));
        m_whole = contentOf(file(u"whole"_s));
        m_texts = textsIn(file(u"whole"_s));
        QCOMPARE(m_texts.size(), releases * 12);
    }

    void anArchiveThatIsWholeComesOutWhole()
    {
        const auto salvaged = salvage(m_whole, {}, fresh());
        QVERIFY2(salvaged, salvaged ? "" : qPrintable(salvaged.error().message + salvaged.error().detail));
        QCOMPARE(reasons(*salvaged), QStringList());
        QCOMPARE(salvaged->releases, releases);
        QCOMPARE(salvaged->paragraphs, releases * 12);
        Store before(file(u"whole"_s));
        Store after(m_new);
        QVERIFY(before.open().takeResult() && after.open().takeResult());
        QCOMPARE(after.summaries().takeResult().value(), before.summaries().takeResult().value());
        for (int id = 1; id <= releases; ++id)
            QCOMPARE(after.load(ReleaseId{id}).takeResult().value(),
                     before.load(ReleaseId{id}).takeResult().value());
        QCOMPARE(after.verify().takeResult().value(), QStringList());
    }

    void everySchemaIsRead_data()
    {
        QTest::addColumn<QString>("archive");
        const QDir folder(testing::projectFile(u"tests/data/archives"_s));
        for (const QString& name : folder.entryList({u"schema-*.tarjuman"_s}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void everySchemaIsRead()
    {
        QFETCH(const QString, archive);
        const auto salvaged = salvage(contentOf(archive), {}, fresh());
        QVERIFY(salvaged);
        QCOMPARE(reasons(*salvaged), QStringList());
        QCOMPARE(salvaged->releases, 1);
        const QString copy = file(u"frozen"_s);
        QFile::remove(copy);
        QVERIFY(QFile::copy(archive, copy) &&
                QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        Store before(copy);
        Store after(m_new);
        QVERIFY(before.open().takeResult() && after.open().takeResult());
        QCOMPARE(after.load(ReleaseId{1}).takeResult().value(),
                 before.load(ReleaseId{1}).takeResult().value());
        const auto words = [](Database& database) { return WordRepository(database).words(); };
        const auto terms = [](Database& database) { return TermRepository(database).terms(); };
        QCOMPARE(after.ask(words).takeResult().value().size(), 2);
        QCOMPARE(after.ask(terms).takeResult().value(), before.ask(terms).takeResult().value());
    }

    void theFirstHalfOfACutArchiveComesOut()
    {
        const qsizetype half = m_whole.size() / 2;
        const auto salvaged = salvage(m_whole.first(half), {}, fresh());
        QVERIFY(salvaged);
        QVERIFY(!salvaged->doubts.isEmpty());
        const Texts texts = textsIn(m_new);
        for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
            const qsizetype at = m_whole.indexOf(text->toUtf8());
            const bool isInHalf = at >= 0 && at + text->toUtf8().size() <= half / 4096 * 4096;
            if (isInHalf && m_whole.count(text->toUtf8()) == 1)
                QCOMPARE(texts.value(text.key()), *text);
        }
    }

    void withoutItsFirstPageTheReleasesStillComeOut()
    {
        QByteArray bytes = m_whole;
        bytes.replace(0, 4096, QByteArray(4096, '\0'));
        const auto salvaged = salvage(bytes, {}, fresh());
        QVERIFY(salvaged);
        QCOMPARE(salvaged->releases, releases);
        QCOMPARE(textsIn(m_new), m_texts);
    }

    void theLogIsReadAsFarAsItWasCommitted()
    {
        const QString archive = file(u"logged"_s);
        QVERIFY(fillArchive(archive, 2));
        QByteArray bytes;
        QByteArray log;
        {
            Store writer(archive);
            QVERIFY(writer.open().takeResult());
            QVERIFY(writer.insert({madeUpRelease(3)}).takeResult());
            bytes = contentOf(archive);
            log = contentOf(archive + u"-wal"_s);
        }
        QVERIFY(!log.isEmpty());
        const auto all = salvage(bytes, log, fresh());
        QVERIFY(all);
        QCOMPARE(all->releases, 3);
        QCOMPARE(reasons(*all), QStringList());
        // A transaction that was cut off was never there.
        const auto torn = salvage(bytes, log.first(log.size() - 100), fresh());
        QVERIFY(torn);
        QCOMPARE(torn->releases, 2);
        QCOMPARE(reasons(*torn), QStringList());
        // One behind a damaged place was, and SQLite does not find it any more.
        log.replace(0, 16, QByteArray(16, '\0'));
        const auto found = salvage(bytes, log, fresh());
        QVERIFY(found);
        QCOMPARE(found->releases, 3);
        QVERIFY(!found->doubts.isEmpty());
    }

    void whatIsNotOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a text") << QByteArray("Communiqué de presse\n");
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QByteArray noise(300'000, '\0');
        QRandomGenerator random(3);
        std::generate(noise.begin(), noise.end(), [&] { return static_cast<char>(random.bounded(256)); });
        QTest::newRow("noise") << noise;
    }

    void whatIsNotOursIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const auto salvaged = salvage(bytes, {}, fresh());
        QVERIFY(!salvaged);
        QCOMPARE(salvaged.error().kind, ErrorKind::BadInput);
        QVERIFY(!QFile::exists(m_new));
    }

    void randomDamage_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("count");
        QTest::newRow("single bits") << 0 << wished("TARJUMAN_DAMAGES", 12);
        QTest::newRow("blocks") << 1 << wished("TARJUMAN_DAMAGES", 16);
        QTest::newRow("cuts") << 2 << wished("TARJUMAN_CUTS", 8);
    }

    void randomDamage()
    {
        QFETCH(const int, kind);
        QFETCH(const int, count);
        QRandomGenerator random(static_cast<quint32>(wished("TARJUMAN_SEED", 11)));
        Damages damages;
        for (int i = 0; i < count; ++i) {
            const QByteArray bytes = kind == 0   ? flipped(m_whole, random)
                                     : kind == 1 ? rubbedOut(m_whole, random)
                                                 : cut(m_whole, random);
            take(bytes, damages, QStringLiteral("%1-%2").arg(kind).arg(i));
        }
        qInfo("%d damages: of %lld rows that SQLite reads %lld came out, and %lld more; refused %d; unnamed "
              "%d; "
              "slowest %lld ms",
              damages.count, damages.rows, damages.salvaged, damages.beyond, damages.refused, damages.unnamed,
              damages.slowest);
        QVERIFY(damages.salvaged * 100 >= damages.rows * 99);
        QVERIFY(damages.slowest < 10'000);
    }

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }

    // A name that no file has.
    QString fresh()
    {
        m_new = file(u"new"_s);
        for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_new + end);
        return m_new;
    }

    static QStringList reasons(const Salvaged& salvaged)
    {
        QStringList all;
        for (const SalvageDoubt& doubt : salvaged.doubts)
            all += u"%1: %2"_s.arg(qint64(doubt.release)).arg(doubt.reason);
        return all;
    }

    void take(const QByteArray& bytes, Damages& damages, const QString& name)
    {
        ++damages.count;
        write(file(u"damaged"_s), bytes);
        const Texts read = textsIn(file(u"damaged"_s));
        QElapsedTimer timer;
        timer.start();
        const auto salvaged = salvage(bytes, {}, fresh());
        damages.slowest = std::max(damages.slowest, timer.elapsed());
        if (!salvaged) {
            QCOMPARE(salvaged.error().kind, ErrorKind::BadInput);
            QVERIFY(bytes.size() < 3 * 4096);
            ++damages.refused;
            return;
        }
        const Texts texts = textsIn(m_new);
        bool whole = false;
        QSet<qint64> doubted;
        for (const SalvageDoubt& doubt : salvaged->doubts) {
            whole |= doubt.release == ReleaseId::None;
            doubted += qint64(doubt.release);
        }
        for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
            const bool right = texts.contains(text.key()) && texts[text.key()] == *text;
            const bool readable = read.contains(text.key()) && read[text.key()] == *text;
            damages.rows += readable;
            damages.salvaged += readable && right;
            damages.beyond += right && !readable;
            const bool named = right || whole || doubted.contains(text.key().first);
            damages.unnamed += named ? 0 : 1;
            if (readable && !right && qEnvironmentVariableIsSet("TARJUMAN_KEEP"))
                write(qEnvironmentVariable("TARJUMAN_KEEP") + u'/' + name, bytes);
            if ((readable && !right) || (!named && std::exchange(m_reported, name) != name)) {
                qInfo("%s: release %lld, paragraph %lld: %s", qPrintable(name), text.key().first,
                      text.key().second, named ? "not salvaged" : "wrong or lost, and not named");
            }
        }
    }

    QTemporaryDir m_folder;
    QString m_new;
    QString m_reported; // the damage whose first unnamed loss was reported
    QByteArray m_whole;
    Texts m_texts;
};

TARJUMAN_TEST(tst_Salvage)
#include "tst_Salvage.moc"
