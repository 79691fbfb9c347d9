// A note in the reader’s state folder that a file is being written, and where: whoever is killed leaves the
// note, and the next start finds what he left, whatever folder that lies in. Lives as long as the writing;
// any thread.
#pragma once

#include <QString>

namespace tarjuman::base {

class UnfinishedFile {
public:
    // `file`: under a name of temporaryNameFor().
    explicit UnfinishedFile(const QString& file);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

private:
    QString m_note;
};

// Removes what ended processes left, and their notes.
void sweepUnfinishedFiles();

} // namespace tarjuman::base
