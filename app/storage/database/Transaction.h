// A transaction: everything until commit(), or nothing; what it reads is of one moment. Leaving its scope
// without commit() rolls back. Lives on the thread of its Database.
#pragma once

#include "app/base/Result.h"

#include <chrono>
#include <optional>

namespace tarjuman::storage {

class Database;

class Transaction {
public:
    enum class Purpose { Reading, Writing };

    // Waits for another program's turn to write, as long as the store does or for `patience`.
    static base::Result<Transaction> begin(Database& database, Purpose purpose,
                                           std::optional<std::chrono::milliseconds> patience = {});
    Transaction(Transaction&& other) noexcept;
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    // What was written is in the archive once this succeeded, and in the files that lie at its place.
    base::Result<void> commit();

private:
    Transaction(Database& database, Purpose purpose);
    static base::Result<void> run(Database& database, Purpose purpose);

    Database* m_database; // null once committed or moved from
    Purpose m_purpose;
};

} // namespace tarjuman::storage
