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

// How much at home the characters beyond ASCII are in a French or Arabic text, on average: above one in good
// prose, below zero where the bytes were read in a wrong encoding; zero without any.
double plausibilityOf(const QString& text);
// Whether one of them is where no writer puts it: a control character, a letter of the other script within a
// word, a capital after a small letter.
bool hasStrangers(const QString& text);

// The characters, or nothing where the bytes have no meaning in that encoding.
std::optional<QString> decode(const QByteArray& bytes, const QString& encoding);

} // namespace tarjuman::formats
