// The encoding of bytes that do not say it. Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tarjuman::formats {

// UTF-16 without a byte order mark: known by the characters that one of the byte orders makes of the bytes.
std::optional<QString> guessUtf16(const QByteArray& bytes);

// One of the 8-bit encodings, by what each makes of the bytes: letters of one script within a word, marks
// after letters, the letters that French and Arabic use. Nothing when none is plausible.
std::optional<QString> guessEightBit(const QByteArray& bytes);

// The characters, or nothing where the bytes have no meaning in that encoding.
std::optional<QString> decode(const QByteArray& bytes, const QString& encoding);

} // namespace tarjuman::formats
