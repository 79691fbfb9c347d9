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

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;
using release::DeletedRelease;
using release::Phrase;
using release::Release;
using release::ReleaseId;
using release::ReleaseSummary;
using release::Term;
using release::Version;
using release::VersionId;

Store::Store(QString file, StoreOptions options)
    : m_file(std::move(file))
    , m_lanes(std::make_unique<Lanes>(m_file, std::move(options)))
{
}

Store::~Store() = default;

void Store::finish()
{
    m_lanes->finish();
}

const QString& Store::file() const
{
    return m_file;
}

QFuture<Result<Opened>> Store::open()
{
    return m_lanes->open();
}

QFuture<Result<void>> Store::close()
{
    return m_lanes->close();
}

QFuture<Result<QList<ReleaseSummary>>> Store::summaries()
{
    return ask([](Database& database) { return ReleaseRepository(database).summaries(); });
}

QFuture<Result<QList<DeletedRelease>>> Store::deletedReleases()
{
    return ask([](Database& database) { return ReleaseList(database).deleted(); });
}

QFuture<Result<qint64>> Store::foreignChanges()
{
    return change([](Database& database) -> Result<qint64> {
        // Asked every second, so that a log which somebody removed is brought home before another one lies
        // there.
        if (!database.opened().readOnly)
            TRY(database.checkPlace());
        return database.engine().foreignChanges(database);
    });
}

QFuture<Result<ListChanges>> Store::listChanges(ChangeTimes known)
{
    return ask(
        [known = std::move(known)](Database& database) { return ReleaseList(database).changesSince(known); });
}

QFuture<Result<Standing>> Store::standing(ReleaseId id)
{
    return change([id](Database& database) { return ReleaseList(database).standing(id); });
}

QFuture<Result<int>> Store::countAt(QHash<ReleaseId, qint64> revisions)
{
    return change([revisions = std::move(revisions)](Database& database) {
        return ReleaseList(database).countAt(revisions);
    });
}

QFuture<Result<Release>> Store::load(ReleaseId id)
{
    return change([id](Database& database) { return ReleaseRepository(database).load(id); });
}

QFuture<Result<Release>> Store::loadDeleted(ReleaseId id)
{
    return ask([id](Database& database) { return ReleaseRepository(database).loadDeleted(id); });
}

QFuture<Result<QList<Release>>> Store::insert(QList<Release> releases)
{
    return change([releases = std::move(releases)](Database& database) {
        return ReleaseRepository(database).insert(releases);
    });
}

QFuture<Result<Release>> Store::insertCopy(Release copy, ReleaseId original)
{
    return change([copy = std::move(copy), original](Database& database) {
        return ReleaseRepository(database).insertCopy(copy, original);
    });
}

QFuture<Result<Release>> Store::duplicate(ReleaseId original, Copying copied)
{
    return change([original, copied = std::move(copied)](Database& database) -> Result<Release> {
        ReleaseRepository releases(database);
        const Release found = TRY(releases.load(original));
        return releases.insertCopy(copied(found), original);
    });
}

QFuture<Result<Release>> Store::save(Release saved, Release current, std::optional<Snapshot> snapshot,
                                     std::optional<std::chrono::milliseconds> patience)
{
    return change([saved = std::move(saved), current = std::move(current), snapshot = std::move(snapshot),
                   patience](Database& database) {
        return ReleaseRepository(database).save(saved, current, snapshot, patience);
    });
}

QFuture<Result<ArchiveChanged>> Store::apply(ArchiveChange change)
{
    return this->change(
        [change = std::move(change)](Database& database) { return changeArchive(database, change); });
}

QFuture<Result<void>> Store::remove(QList<ReleaseId> ids)
{
    return change(
        [ids = std::move(ids)](Database& database) { return ReleaseRepository(database).remove(ids); });
}

QFuture<Result<void>> Store::restore(QList<ReleaseId> ids)
{
    return change(
        [ids = std::move(ids)](Database& database) { return ReleaseRepository(database).restore(ids); });
}

QFuture<Result<QList<Version>>> Store::versions(ReleaseId id)
{
    return ask([id](Database& database) { return VersionRepository(database).versionsOf(id); });
}

QFuture<Result<Version>> Store::addVersion(Snapshot snapshot, Release release)
{
    return change([snapshot = std::move(snapshot), release = std::move(release)](Database& database) {
        return VersionRepository(database).addAlone(snapshot, release);
    });
}

QFuture<Result<QByteArray>> Store::versionContent(VersionId id)
{
    return ask([id](Database& database) { return VersionRepository(database).content(id); });
}

QFuture<Result<QList<StoredWord>>> Store::words()
{
    return change([](Database& database) { return WordRepository(database).words(); });
}

QFuture<Result<void>> Store::addWord(StoredWord word)
{
    return change(
        [word = std::move(word)](Database& database) { return WordRepository(database).add(word); });
}

QFuture<Result<void>> Store::removeWord(StoredWord word)
{
    return change(
        [word = std::move(word)](Database& database) { return WordRepository(database).remove(word); });
}

QFuture<Result<void>> Store::addWords(QList<StoredWord> words)
{
    return change(
        [words = std::move(words)](Database& database) { return WordRepository(database).addAll(words); });
}

QFuture<Result<void>> Store::removeWords(QList<StoredWord> words)
{
    return change(
        [words = std::move(words)](Database& database) { return WordRepository(database).removeAll(words); });
}

QFuture<Result<QList<Term>>> Store::terms()
{
    return ask([](Database& database) { return TermRepository(database).terms(); });
}

QFuture<Result<Term>> Store::saveTerm(Term term)
{
    return change(
        [term = std::move(term)](Database& database) { return TermRepository(database).save(term); });
}

QFuture<Result<QList<Term>>> Store::saveTerms(QList<Term> terms)
{
    return change(
        [terms = std::move(terms)](Database& database) { return TermRepository(database).saveAll(terms); });
}

QFuture<Result<void>> Store::removeTerms(QList<qint64> ids)
{
    return change(
        [ids = std::move(ids)](Database& database) { return TermRepository(database).remove(ids); });
}

QFuture<Result<QList<StoredText>>> Store::texts(QList<ReleaseId> releases)
{
    return ask([releases = std::move(releases)](Database& database) {
        return TextRepository(database).textsOf(releases);
    });
}

QFuture<Result<QList<Phrase>>> Store::phrases(QList<Phrase> examples)
{
    return change([examples = std::move(examples)](Database& database) -> Result<QList<Phrase>> {
        PhraseRepository phrases(database);
        if (!database.opened().readOnly)
            TRY(phrases.begin(examples));
        return phrases.phrases();
    });
}

QFuture<Result<Phrase>> Store::savePhrase(Phrase phrase)
{
    return change(
        [phrase = std::move(phrase)](Database& database) { return PhraseRepository(database).save(phrase); });
}

QFuture<Result<void>> Store::removePhrase(qint64 id)
{
    return change([id](Database& database) { return PhraseRepository(database).remove(id); });
}

QFuture<Result<QByteArray>> Store::setting(QString name)
{
    return change(
        [name = std::move(name)](Database& database) { return SettingRepository(database).value(name); });
}

QFuture<Result<void>> Store::setSetting(QString name, QByteArray value)
{
    return change([name = std::move(name), value = std::move(value)](Database& database) {
        return SettingRepository(database).setValue(name, value);
    });
}

QFuture<Result<void>> Store::backup(QString target)
{
    return ask([target = std::move(target)](Database& database) {
        return database.engine().copyTo(database, target);
    });
}

QFuture<Result<QStringList>> Store::verify()
{
    return ask([](Database& database) -> Result<QStringList> {
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
    return ask([only](Database& database) { return DoubtRepository(database).doubts(only); });
}

} // namespace tarjuman::storage
