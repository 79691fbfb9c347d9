// The lines of a text of any length, one after the other, with bounded memory: for the command line's
// filters. A text up to the largest size of a release may be in any encoding that is known; a longer one must
// be UTF-8.
#pragma once

#include "app/base/Result.h"

#include <QFile>
#include <QQueue>
#include <QString>

#include <memory>
#include <optional>

namespace tarjuman::desk {

class TextLines {
public:
    // An empty name stands for standard input.
    static base::Result<TextLines> open(const QString& file);

    // Without its line end; nothing after the last one. ErrorKind::BadInput with the number of the line.
    base::Result<std::optional<QString>> next();

private:
    explicit TextLines(std::unique_ptr<QFile> file);
    base::Result<void> readStart();
    base::Result<std::optional<QString>> nextOfLongText();

    std::unique_ptr<QFile> m_file;
    QQueue<QString> m_lines; // of a text that was read whole
    QByteArray m_bytes;      // of a longer one, what is read and not yet handed out
    bool m_isLong = false;
    int m_line = 0;
};

} // namespace tarjuman::desk
