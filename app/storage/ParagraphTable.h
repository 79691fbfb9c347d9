// The rows of a release's paragraphs: read in order, and written only where they differ. Part of the
// ReleaseRepository, inside a transaction, on its connection's thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

#include <QHash>

namespace tarjuman::storage {

class Database;

class ParagraphTable {
public:
    explicit ParagraphTable(Database& database);

    base::Result<void> load(release::Release& release);
    // From `saved` to `current`: removes, changes and inserts only what differs. `saved` may be empty.
    base::Result<void> write(const release::Release& saved, const release::Release& current);

private:
    using Ranks = QHash<release::ParagraphId, qint64>;

    base::Result<void> removeGone(const release::Release& saved, const release::Release& current);
    base::Result<void> updateTexts(const release::Release& saved, const release::Release& current);
    base::Result<void> writeOrder(const release::Release& saved, const release::Release& current,
                                  text::Language language);
    base::Result<Ranks> ranksOf(release::ReleaseId id, text::Language language);

    Database& m_database;
};

} // namespace tarjuman::storage
