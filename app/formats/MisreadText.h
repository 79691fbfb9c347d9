// Texts that were once opened in a wrong encoding and saved again: "dÃ©lÃ©guÃ©" for "délégué", ÏæÑÉ for دورة.
// Every character still tells the byte that it was read from, so the text can be read again. Pure, any
// thread.
#pragma once

#include <QString>

#include <optional>

namespace tarjuman::formats {

// The text as it was written, where it is certain: UTF-8 that was read as any of the 8-bit encodings, once or
// several times, or an 8-bit encoding of French or Arabic that was read as another. Nothing for other texts.
std::optional<QString> withoutMisreading(const QString& text);

// Whether letters look misread, certain or not.
bool looksMisread(const QString& text);

} // namespace tarjuman::formats
