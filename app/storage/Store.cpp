#include "app/storage/Store.h"

#include "app/storage/database/Database.h"
#include "app/storage/DoubtRepository.h"
#include "app/storage/OpenedArchive.h"
#include "app/storage/PhraseRepository.h"
#include "app/storage/ReleaseRepository.h"
#include "app/storage/SettingRepository.h"
#include "app/storage/TermRepository.h"
#include "app/storage/VersionRepository.h"
#include "app/storage/WordRepository.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>

#include <type_traits>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using release::DeletedRelease;
using release::Phrase;
using release::Release;
using release::ReleaseId;
using release::ReleaseSummary;
using release::Term;
using release::Version;
using release::VersionId;

namespace {

Error notOpen()
{
    return {ErrorKind::Archive, QCoreApplication::translate(
                                    "Store", "The archive is not open, so nothing can be read or saved.")};
}

} // namespace

// The storage thread and the connection that it alone touches.
class Store::Worker {
public:
    Worker()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
        m_pool.setObjectName(u"storage"_s);
    }

    ~Worker() { finish(); }

    // The connection is closed on the thread that opened it, after all that was asked before.
    void finish()
    {
        m_pool.start([this] {
            m_database.reset();
            m_isFinished = true;
        });
        m_pool.waitForDone();
    }
    bool isFinished() const { return m_isFinished; } // on the pool's thread

    // Does `work` on the storage thread, in its turn. QtConcurrent::run() will not do: whoever waits for its
    // future may find himself doing the work, on his own thread.
    template <typename Answer, typename Work>
    QFuture<Answer> queue(Work work)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start(); // Here, not there: nobody waits for a future that has not started.
        QFuture<Answer> future = promise->future();
        m_pool.start([this, promise = std::move(promise), work = std::move(work)] {
            Answer answer = work(m_database);
            // A transaction that was refused, since a file of the archive’s was taken away, has done nothing;
            // it is done when the archive can be opened anew.
            if (m_database && m_database->isDisplaced() && m_database->reopen())
                answer = work(m_database);
            promise->addResult(std::move(answer));
            promise->finish();
        });
        return future;
    }

private:
    std::unique_ptr<Database> m_database; // touched on the pool's thread only, as is the next
    bool m_isFinished = false;
    QThreadPool m_pool;
};

Store::Store(QString file, StoreOptions options)
    : m_file(std::move(file))
    , m_options(std::move(options))
    , m_worker(std::make_unique<Worker>())
{
}

Store::~Store() = default;

void Store::finish()
{
    m_worker->finish();
}

const QString& Store::file() const
{
    return m_file;
}

template <typename Work>
auto Store::run(Work work)
{
    using Answer = std::invoke_result_t<Work, Database&>;
    return m_worker->queue<Answer>(
        [work = std::move(work)](const std::unique_ptr<Database>& database) -> Answer {
            if (!database)
                return notOpen();
            return work(*database);
        });
}

QFuture<Result<Opened>> Store::open()
{
    return m_worker->queue<Result<Opened>>([file = m_file, options = m_options, worker = m_worker.get()](
                                               std::unique_ptr<Database>& database) -> Result<Opened> {
        if (worker->isFinished())
            return notOpen();
        database.reset();
        database = TRY(openedArchive(file, options));
        return database->opened();
    });
}

QFuture<Result<void>> Store::close()
{
    return m_worker->queue<Result<void>>([](std::unique_ptr<Database>& database) -> Result<void> {
        database.reset();
        return {};
    });
}

QFuture<Result<QList<ReleaseSummary>>> Store::summaries()
{
    return run([](Database& database) { return ReleaseRepository(database).summaries(); });
}

QFuture<Result<QList<DeletedRelease>>> Store::deletedReleases()
{
    return run([](Database& database) { return ReleaseList(database).deleted(); });
}

QFuture<Result<qint64>> Store::foreignChanges()
{
    return run([](Database& database) -> Result<qint64> {
        // Asked every second, so that a log which somebody removed is brought home before another one lies
        // there.
        if (!database.opened().readOnly)
            TRY(database.checkPlace());
        return database.engine().foreignChanges(database);
    });
}

QFuture<Result<ListChanges>> Store::listChanges(ChangeTimes known)
{
    return run(
        [known = std::move(known)](Database& database) { return ReleaseList(database).changesSince(known); });
}

QFuture<Result<Standing>> Store::standing(ReleaseId id)
{
    return run([id](Database& database) { return ReleaseList(database).standing(id); });
}

QFuture<Result<int>> Store::countAt(QHash<ReleaseId, qint64> revisions)
{
    return run([revisions = std::move(revisions)](Database& database) {
        return ReleaseList(database).countAt(revisions);
    });
}

QFuture<Result<Release>> Store::load(ReleaseId id)
{
    return run([id](Database& database) { return ReleaseRepository(database).load(id); });
}

QFuture<Result<Release>> Store::loadDeleted(ReleaseId id)
{
    return run([id](Database& database) { return ReleaseRepository(database).loadDeleted(id); });
}

QFuture<Result<QList<Release>>> Store::insert(QList<Release> releases)
{
    return run([releases = std::move(releases)](Database& database) {
        return ReleaseRepository(database).insert(releases);
    });
}

QFuture<Result<Release>> Store::insertCopy(Release copy, ReleaseId original)
{
    return run([copy = std::move(copy), original](Database& database) {
        return ReleaseRepository(database).insertCopy(copy, original);
    });
}

QFuture<Result<Release>> Store::duplicate(ReleaseId original, Copying copied)
{
    return run([original, copied = std::move(copied)](Database& database) -> Result<Release> {
        ReleaseRepository releases(database);
        const Release found = TRY(releases.load(original));
        return releases.insertCopy(copied(found), original);
    });
}

QFuture<Result<Release>> Store::save(Release saved, Release current, std::optional<Snapshot> snapshot,
                                     std::optional<std::chrono::milliseconds> patience)
{
    return run([saved = std::move(saved), current = std::move(current), snapshot = std::move(snapshot),
                patience](Database& database) {
        return ReleaseRepository(database).save(saved, current, snapshot, patience);
    });
}

QFuture<Result<ArchiveChanged>> Store::change(ArchiveChange change)
{
    return run([change = std::move(change)](Database& database) { return changeArchive(database, change); });
}

QFuture<Result<void>> Store::remove(QList<ReleaseId> ids)
{
    return run(
        [ids = std::move(ids)](Database& database) { return ReleaseRepository(database).remove(ids); });
}

QFuture<Result<void>> Store::restore(QList<ReleaseId> ids)
{
    return run(
        [ids = std::move(ids)](Database& database) { return ReleaseRepository(database).restore(ids); });
}

QFuture<Result<QList<Version>>> Store::versions(ReleaseId id)
{
    return run([id](Database& database) { return VersionRepository(database).versionsOf(id); });
}

QFuture<Result<Version>> Store::addVersion(Snapshot snapshot, Release release)
{
    return run([snapshot = std::move(snapshot), release = std::move(release)](Database& database) {
        return VersionRepository(database).addAlone(snapshot, release);
    });
}

QFuture<Result<QByteArray>> Store::versionContent(VersionId id)
{
    return run([id](Database& database) { return VersionRepository(database).content(id); });
}

QFuture<Result<QList<StoredWord>>> Store::words()
{
    return run([](Database& database) { return WordRepository(database).words(); });
}

QFuture<Result<void>> Store::addWord(StoredWord word)
{
    return run([word = std::move(word)](Database& database) { return WordRepository(database).add(word); });
}

QFuture<Result<void>> Store::removeWord(StoredWord word)
{
    return run(
        [word = std::move(word)](Database& database) { return WordRepository(database).remove(word); });
}

QFuture<Result<void>> Store::addWords(QList<StoredWord> words)
{
    return run(
        [words = std::move(words)](Database& database) { return WordRepository(database).addAll(words); });
}

QFuture<Result<void>> Store::removeWords(QList<StoredWord> words)
{
    return run(
        [words = std::move(words)](Database& database) { return WordRepository(database).removeAll(words); });
}

QFuture<Result<QList<Term>>> Store::terms()
{
    return run([](Database& database) { return TermRepository(database).terms(); });
}

QFuture<Result<Term>> Store::saveTerm(Term term)
{
    return run([term = std::move(term)](Database& database) { return TermRepository(database).save(term); });
}

QFuture<Result<QList<Term>>> Store::saveTerms(QList<Term> terms)
{
    return run(
        [terms = std::move(terms)](Database& database) { return TermRepository(database).saveAll(terms); });
}

QFuture<Result<void>> Store::removeTerms(QList<qint64> ids)
{
    return run([ids = std::move(ids)](Database& database) { return TermRepository(database).remove(ids); });
}

QFuture<Result<QList<StoredText>>> Store::texts(QList<ReleaseId> releases)
{
    return run([releases = std::move(releases)](Database& database) {
        return TextRepository(database).textsOf(releases);
    });
}

QFuture<Result<QList<Phrase>>> Store::phrases(QList<Phrase> examples)
{
    return run([examples = std::move(examples)](Database& database) -> Result<QList<Phrase>> {
        PhraseRepository phrases(database);
        if (!database.opened().readOnly)
            TRY(phrases.begin(examples));
        return phrases.phrases();
    });
}

QFuture<Result<Phrase>> Store::savePhrase(Phrase phrase)
{
    return run(
        [phrase = std::move(phrase)](Database& database) { return PhraseRepository(database).save(phrase); });
}

QFuture<Result<void>> Store::removePhrase(qint64 id)
{
    return run([id](Database& database) { return PhraseRepository(database).remove(id); });
}

QFuture<Result<QByteArray>> Store::setting(QString name)
{
    return run(
        [name = std::move(name)](Database& database) { return SettingRepository(database).value(name); });
}

QFuture<Result<void>> Store::setSetting(QString name, QByteArray value)
{
    return run([name = std::move(name), value = std::move(value)](Database& database) {
        return SettingRepository(database).setValue(name, value);
    });
}

QFuture<Result<void>> Store::backup(QString target)
{
    return run([target = std::move(target)](Database& database) {
        return database.engine().copyTo(database, target);
    });
}

QFuture<Result<QStringList>> Store::verify()
{
    return run([](Database& database) -> Result<QStringList> {
        // A check that cannot even be finished has found something too.
        const auto pages = database.engine().verify(database);
        if (!pages)
            return QStringList(pages.error().message);
        if (!pages->isEmpty())
            return *pages;
        const auto doubts = DoubtRepository(database).doubts();
        if (!doubts)
            return QStringList(doubts.error().message);
        QStringList sentences;
        for (const Doubt& doubt : *doubts)
            sentences += sentenceOf(doubt);
        return sentences;
    });
}

QFuture<Result<QList<Doubt>>> Store::doubts(std::optional<ReleaseId> only)
{
    return run([only](Database& database) { return DoubtRepository(database).doubts(only); });
}

} // namespace tarjuman::storage
