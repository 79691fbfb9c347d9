// The words that the archive keeps for the spelling. Lives on its connection's thread.
#pragma once

#include "app/base/Result.h"
#include "app/storage/StoredWord.h"

namespace tarjuman::storage {

class Database;

class WordRepository {
public:
    explicit WordRepository(Database& database);

    base::Result<QList<StoredWord>> words();
    // A word that is there already stays there once; whether it is forbidden is what was said last.
    base::Result<void> add(const StoredWord& word);
    base::Result<void> remove(const StoredWord& word);
    // All of them or none, in a transaction of their own.
    base::Result<void> addAll(const QList<StoredWord>& words);
    base::Result<void> removeAll(const QList<StoredWord>& words);
    // Lets pass in one release, which has no words of its own yet, what is let pass in another.
    base::Result<void> copy(release::ReleaseId from, release::ReleaseId to);

private:
    base::Result<void> put(const StoredWord& word);
    base::Result<void> take(const StoredWord& word);

    Database& m_database;
};

} // namespace tarjuman::storage
