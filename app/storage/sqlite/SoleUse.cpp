#include "app/storage/sqlite/SoleUse.h"

#include "app/storage/database/Database.h"
#include "app/storage/sqlite/SqliteEngine.h"
#include "app/storage/sqlite/StaleLog.h"

namespace tarjuman::storage {

using base::Result;

// Whoever has the archive open will not close it within moments; a save of his own is over by then.
static constexpr std::chrono::milliseconds patience{500};

SoleUse::SoleUse(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

SoleUse::~SoleUse() = default;
SoleUse::SoleUse(SoleUse&&) noexcept = default;
SoleUse& SoleUse::operator=(SoleUse&&) noexcept = default;

Result<SoleUse> SoleUse::of(const QString& archive)
{
    auto engine = std::make_unique<SqliteEngine>(archive);
    const SqliteEngine& sqlite = *engine;
    StoreOptions options;
    options.patience = patience;
    auto database = TRY(Database::open(std::move(engine), options));
    TRY(sqlite.claim(*database));
    return SoleUse(std::move(database));
}

bool isOpenElsewhere(const QString& archive)
{
    return isLocked(archive);
}

QStringList companionsOf(const QString& archive)
{
    return SqliteEngine::companionsOf(archive);
}

} // namespace tarjuman::storage
