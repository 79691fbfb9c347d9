// A transaction: everything until commit(), or nothing; what it reads is of one moment. Leaving its scope
// without commit() rolls back. Lives on the storage thread.
#pragma once

#include "app/base/Result.h"

namespace tarjuman::storage {

class Database;

class Transaction {
public:
    enum class Purpose { Reading, Writing };

    static base::Result<Transaction> begin(Database& database, Purpose purpose);
    Transaction(Transaction&& other) noexcept;
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    base::Result<void> commit();

private:
    explicit Transaction(Database& database);

    Database* m_database; // null once committed or moved from
};

} // namespace tarjuman::storage
