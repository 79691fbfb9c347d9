// Text as the spelling engine wants it, with the way back to the author's own letters. Pure; any thread.
//
// Folding maps the glyphs of an apostrophe to ' and those of a hyphen to -, composes decomposed letters
// (NFC), opens ligatures and presentation forms (NFKC, only there), drops what nobody sees and the Arabic
// vowel marks but the fathatan, turns alif wasla into alif, and puts a fathatan behind its final alif. Any
// UTF-16 is welcome, lone surrogates too.
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace tarjuman::text {

struct Folded {
    QString text;
    // offsets[i] is where, in the original, the character that gave text[i] begins; one more entry tells the
    // end.
    QList<int> offsets;
    bool hadPresentationForms = false; // Arabic shapes as they come out of old PDF files
    bool hadJoinersInArabic = false;   // zero-width joiner or non-joiner between Arabic letters
};

Folded fold(QStringView original);

// Only the text, for words that are kept in lists.
QString folded(QStringView original);

} // namespace tarjuman::text
