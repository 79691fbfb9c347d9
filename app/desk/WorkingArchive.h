// An archive while it is being made beside the one whose place or name it shall take: under a hidden name
// that no other file has. What is still there when this goes, goes with it, all that SQLite and an update put
// beside it too; after a kill, at the next start. Lives within one function; any thread.
#pragma once

#include "app/base/UnfinishedFile.h"

#include <QString>

namespace tarjuman::desk {

class WorkingArchive {
public:
    explicit WorkingArchive(const QString& target);
    ~WorkingArchive();
    WorkingArchive(const WorkingArchive&) = delete;
    WorkingArchive& operator=(const WorkingArchive&) = delete;

    const QString& file() const { return m_file; }

private:
    QString m_file;
    base::UnfinishedFile m_note;
};

} // namespace tarjuman::desk
