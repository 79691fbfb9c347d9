// Cuts the UTF-8 text of a device into pieces of bounded size for checking: a line, or where a line is longer
// than any paragraph, a part of it that ends between two words. Used on the thread that reads; the device
// must outlive it.
#pragma once

#include "app/base/Result.h"

#include <QString>
#include <QStringDecoder>

#include <optional>

class QIODevice;

namespace tarjuman::spelling {

struct TextPiece {
    QStringView text; // valid until the next piece is asked for
    int line = 1;
    int column = 1; // of its first character, from 1, in code points
};

class TextPieces {
public:
    explicit TextPieces(QIODevice& device);

    // The next piece, or nothing at the end. Fails with ErrorKind::BadInput at a byte that is no UTF-8 or no
    // text.
    base::Result<std::optional<TextPiece>> next();

private:
    base::Result<void> fill();
    TextPiece cut(qsizetype length, qsizetype separators);

    QIODevice& m_device;
    QStringDecoder m_decoder{QStringDecoder::Utf8};
    QString m_text;
    qsizetype m_at = 0; // what lies before was given out
    int m_line = 1;
    int m_column = 1;
    bool m_insideWord = false; // the last piece ended within a word longer than any word
    bool m_ended = false;
};

} // namespace tarjuman::spelling
