// What a test or a benchmark may want otherwise in the store: time, patience, room, and a witness of every
// statement.
#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"

#include <QString>

#include <chrono>
#include <functional>

namespace tarjuman::storage {

// Called before each statement runs, with its SQL, on the connection's thread, so on several at once; an
// error makes the statement fail as if the engine had.
using Witness = std::function<base::Result<void>(const QString& sql)>;

struct StoreOptions {
    const base::Clock* clock = &base::Clock::system();
    std::chrono::milliseconds patience{5000}; // how long to wait for another program that is writing
    qint64 maximumPages = 0; // the archive's largest size in pages of 4 KiB; 0: the disk's own
    Witness witness = {};
};

} // namespace tarjuman::storage
