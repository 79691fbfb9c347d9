// Holds an archive for this program alone, so that its file can be put out of the way: nobody else has it
// open then, and who comes meanwhile waits. Made and destroyed on one thread; never lives long.
#pragma once

#include "app/base/Result.h"

#include <QStringList>

#include <memory>

namespace tarjuman::storage {

class Database;

class SoleUse {
public:
    // ErrorKind::Conflict when another connection to the archive exists, idle or not; ErrorKind::Archive when
    // it cannot be opened now.
    static base::Result<SoleUse> of(const QString& archive);
    ~SoleUse();
    SoleUse(SoleUse&&) noexcept;
    SoleUse& operator=(SoleUse&&) noexcept;

private:
    explicit SoleUse(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

// Whether any program has the archive open, also one that cannot be understood.
bool isOpenElsewhere(const QString& archive);

// The files that belong to an archive that is open, or was left by a program that ended in the middle.
QStringList companionsOf(const QString& archive);

} // namespace tarjuman::storage
