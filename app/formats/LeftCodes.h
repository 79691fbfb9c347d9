// Codes of letters that a mail program, a web page or another program left in a text: &eacute;, &#1575;,
// =C3=A9, %D8%A7, \u0627. Pure, any thread.
#pragma once

#include <QString>

#include <optional>

namespace tarjuman::formats {

struct WithoutCodes {
    QString text = {};
    QString example = {}; // one of the codes, for the reader
};

// The text with the letters that the codes stand for. Nothing where there are none, or where they may be
// meant: a single & in a name, what stands in a web address.
std::optional<WithoutCodes> withoutCodes(const QString& text);

} // namespace tarjuman::formats
