// A file beside another that takes its place once every byte is safely on the disk. Until then only the
// reader may look into it, and what was there before is unchanged; a draft that never took the place is gone
// with this object. Lives within one function.
#pragma once

#include "app/base/UnfinishedFile.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tarjuman::base {

enum class Readers {
    AsBefore, // those of the replaced file, or whom the reader's system lets read new files
    Nobody    // but the reader
};

class Draft {
public:
    // `target`: where a file stands or none, no link.
    explicit Draft(QString target);
    ~Draft();
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    bool begin(Readers readers);
    bool write(const QByteArray& bytes);
    bool takePlace();
    // Why one of these was not possible; for the log.
    const QString& problem() const { return m_problem; }

private:
    bool failed();

    const QString m_target;
    QString m_name; // empty when there is nothing to remove
    int m_file = -1;
    unsigned m_mode = 0; // who may do what with the finished file
    QString m_problem;
    std::optional<UnfinishedFile> m_note;
};

} // namespace tarjuman::base
