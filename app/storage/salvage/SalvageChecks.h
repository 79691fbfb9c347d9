// Where salvaging meets the archive's checksums: whether what was found is what was written, and new
// checksums for the archive that is made of it. Pure functions but for renewChecksums(), which lives on the
// thread of its database.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

namespace tarjuman::storage {

class Database;

enum class Match { Unknown, Matches, Differs };

// A paragraph as its row says it.
struct ParagraphRow {
    qint64 release = 0;
    qint64 id = 0;
    QString language = {};
    QString role = {};
    QString text = {};
    QString spans = {};
};

// `checksum` as it was found; 0 in rows that were written before there were any.
Match matchOf(const ParagraphRow& row, qint64 checksum);
Match matchOf(const release::Release& release, qint64 checksum);
// Of every release in the archive as it stands, and of every paragraph that has none; a paragraph that does
// not match its own goes on saying so.
base::Result<void> renewChecksums(Database& database);

} // namespace tarjuman::storage
