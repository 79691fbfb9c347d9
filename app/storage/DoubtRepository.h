// Holds what the archive says against the checksums that it was saved with, deleted releases too. Lives on
// its connection's thread.
#pragma once

#include "app/base/Result.h"
#include "app/storage/Doubt.h"

#include <optional>

namespace tarjuman::storage {

class Database;

class DoubtRepository {
public:
    explicit DoubtRepository(Database& database);

    // Of all releases, or of one; empty when everything is as it was saved.
    base::Result<QList<Doubt>> doubts(std::optional<release::ReleaseId> only = {});
    // For releases from before checksums: takes what is there for right. Paragraphs that have one keep it.
    // Part of the caller’s transaction.
    base::Result<void> takeAllForRight();

private:
    struct Row;

    base::Result<QList<release::ReleaseId>> allReleases();
    base::Result<QList<Row>> rows(std::optional<release::ReleaseId> only);
    base::Result<void> takeForRight(const Row& row);
    base::Result<QList<Doubt>> doubtsOf(const Row& row);
    base::Result<QList<Doubt>> doubtfulParagraphs(const Row& row);

    Database& m_database;
};

} // namespace tarjuman::storage
