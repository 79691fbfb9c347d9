// The house's terms and people. Lives on its connection's thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Term.h"

namespace tarjuman::storage {

class Database;

class TermRepository {
public:
    explicit TermRepository(Database& database);

    // In the order in which they came.
    base::Result<QList<release::Term>> terms();
    // Without an id: a new one, or the one with the same two texts, which then becomes this. With one: what
    // it was is replaced; one that was removed is there again. Returns it with its id.
    base::Result<release::Term> save(release::Term term);
    // All of them or none, each as save() does.
    base::Result<QList<release::Term>> saveAll(QList<release::Term> terms);
    // Removing one that is not there is no error.
    base::Result<void> remove(const QList<qint64>& ids);

private:
    Database& m_database;
};

} // namespace tarjuman::storage
