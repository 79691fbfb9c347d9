#include "app/storage/Store.h"

#include "app/storage/database/Database.h"
#include "app/storage/DoubtRepository.h"
#include "app/storage/ReleaseRepository.h"

namespace tarjuman::storage {

using base::Result;
using release::Release;
using release::ReleaseId;
using release::ReleaseSummary;

Store::Store(base::ArchiveAddress address, StoreOptions options)
    : m_address(std::move(address))
    , m_lanes(std::make_unique<Lanes>(m_address, std::move(options)))
{
}

Store::~Store() = default;

void Store::finish()
{
    m_lanes->finish();
}

const base::ArchiveAddress& Store::address() const
{
    return m_address;
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

QFuture<Result<Release>> Store::load(ReleaseId id)
{
    return change([id](Database& database) { return ReleaseRepository(database).load(id); });
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

} // namespace tarjuman::storage
