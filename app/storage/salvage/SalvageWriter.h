// Puts the rows that were found in a damaged archive into a new one, as they are and under their own numbers.
// Paragraphs whose release is lost get one; what belongs to nothing is left out and named. Afterwards every
// release is made sound by SalvagedReleases. Lives on the thread of the new archive's database.
#pragma once

#include "app/storage/database/Statement.h"
#include "app/storage/salvage/SalvageChoice.h"
#include "app/storage/salvage/SalvagedReleases.h"

#include <map>

namespace tarjuman::storage {

class SalvageWriter {
public:
    // The database is empty and of today's schema.
    SalvageWriter(Database& database, const SqlitePages& pages);
    // In one transaction; ErrorKind::Cancelled when it was asked to stop.
    base::Result<Salvaged> write(const Found& found, const std::stop_token& stop,
                                 const base::Progress& progress);

private:
    base::Result<void> putReleases();
    base::Result<void> putRelease(const FoundRow& found, Origin origin);
    base::Result<void> putParagraphs(std::span<const FoundRow> rows);
    base::Result<void> putParagraph(const FoundRow& found);
    base::Result<void> putMissing();
    base::Result<void> putParts(SalvageTable table);
    base::Result<void> putWords();
    base::Result<void> putArchive();
    // The release is in the new archive, or is put there with what is known of it: its row from a page that
    // was given up, or one that says nothing.
    base::Result<void> makeRelease(qint64 id);
    base::Result<bool> put(SalvageTable table, const QVariantList& values);
    SalvagedRow rowAt(const FoundRow& found) { return rowOf(m_pages, found, m_budget); }
    base::Result<void> report(const std::stop_token& stop, const base::Progress& progress, int table) const;

    Database& m_database;
    const SqlitePages& m_pages;
    qint64 m_budget; // pages that chains may still walk
    ChosenRows m_chosen;
    SalvagedReleases m_releases;
    qint64 m_strays = 0;     // the release of paragraphs whose own cannot be told; 0: there are none
    qint64 m_lastNumber = 0; // given to a paragraph whose own cannot be told
    std::map<std::pair<SalvageTable, qsizetype>, Statement> m_statements; // by table and number of columns
};

} // namespace tarjuman::storage
