#include "app/storage/Lanes.h"

#include "app/storage/database/Database.h"
#include "app/storage/OpenedArchive.h"

using namespace Qt::StringLiterals;

namespace tarjuman::storage {

using base::Result;

Lanes::Lanes(base::ArchiveAddress address, StoreOptions options)
    : m_address(std::move(address))
    , m_options(std::move(options))
    , m_writer(u"storage"_s)
    , m_readers{Lane(u"storage reader 1"_s), Lane(u"storage reader 2"_s)}
{
}

Lanes::~Lanes()
{
    finish();
}

QFuture<Result<Opened>> Lanes::open()
{
    const auto promise = std::make_shared<QPromise<Result<Opened>>>();
    promise->start();
    m_writer.start([this, promise](std::unique_ptr<Database>& database) {
        closeReaders();
        database.reset();
        auto opened = m_isFinished ? Result<std::unique_ptr<Database>>(archiveNotOpen())
                                   : openedArchive(m_address, m_options);
        if (opened)
            database = std::move(*opened);
        promise->addResult(opened ? Result<Opened>(database->opened()) : opened.error());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> Lanes::close()
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_writer.start([this, promise](std::unique_ptr<Database>& database) {
        closeReaders();
        database.reset();
        promise->addResult(Result<void>());
        promise->finish();
    });
    return promise->future();
}

void Lanes::startChanging(Task task)
{
    m_writer.start([this, task = std::move(task)](std::unique_ptr<Database>& database) {
        task.run(database.get());
        // A transaction that was refused, since a file of the archive’s was taken away, has done nothing; it
        // is done when the archive can be opened anew.
        if (database && database->isDisplaced() && reopen(*database))
            task.run(database.get());
        task.finish();
    });
}

void Lanes::startAsking(Task task)
{
    // By way of the writer, so that what is read is no older than what was asked before.
    m_writer.start([this, task = std::move(task)](std::unique_ptr<Database>& database) {
        if (database && database->opened().takesReaders)
            return startBeside(task);
        task.run(database.get());
        task.finish();
    });
}

void Lanes::startBeside(const Task& task)
{
    idlestReader().start([this, task](std::unique_ptr<Database>& reader) {
        if (!reader) {
            if (auto opened = openedForReading(m_address, m_options))
                reader = std::move(*opened);
        }
        if (!reader)
            return startChanging(task);
        task.run(reader.get());
        task.finish();
    });
}

Lane& Lanes::idlestReader()
{
    return *std::min_element(m_readers.begin(), m_readers.end(), [](const Lane& one, const Lane& other) {
        return one.pending() < other.pending();
    });
}

// Before the writer lets go of a file, since SQLite's connections of one process share what they know of it.
void Lanes::closeReaders()
{
    for (Lane& reader : m_readers)
        reader.close();
}

bool Lanes::reopen(Database& database)
{
    closeReaders();
    return database.reopen().has_value();
}

void Lanes::finish()
{
    // What a reader could not do comes back to the writer.
    m_writer.waitForDone();
    for (Lane& reader : m_readers)
        reader.waitForDone();
    m_writer.start([this](std::unique_ptr<Database>&) { m_isFinished = true; });
    close().waitForFinished();
}

} // namespace tarjuman::storage
