// The house's standing paragraphs, in the order in which they came. Lives on its connection's thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Phrase.h"

namespace tarjuman::storage {

class Database;

class PhraseRepository {
public:
    explicit PhraseRepository(Database& database);

    base::Result<QList<release::Phrase>> phrases();
    // Without an id: a new one, behind the others. With one: what it was is replaced; one that was removed is
    // there again, at the end. Returns it with its id.
    base::Result<release::Phrase> save(release::Phrase phrase);
    // Removing one that is not there is no error.
    base::Result<void> remove(qint64 id);
    // Stores these the first time that it is called on an archive, if that has none, and never again: what
    // the reader removed stays away. An archive that can only be read is left as it is.
    base::Result<void> begin(const QList<release::Phrase>& examples);

private:
    base::Result<release::Phrase> insert(release::Phrase phrase);

    Database& m_database;
};

} // namespace tarjuman::storage
