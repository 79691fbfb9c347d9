// Files of terms and people, told apart by their content: tables and termbases. Pure; any thread.
#pragma once

#include "app/base/Result.h"
#include "app/formats/Limits.h"
#include "app/release/Term.h"

#include <QByteArray>

namespace tarjuman::formats {

using limits::mostBytesOfTerms;
using limits::mostTerms;

// ErrorKind::BadInput with a sentence that does not name the file; see TermTable.h and Termbase.h.
base::Result<QList<release::Term>> readTerms(const QByteArray& bytes);
// A termbase where the name ends in .tbx, else a table.
QByteArray termFile(const QString& name, const QList<release::Term>& terms);

// Text, posts and note hold no more than one would write on a card.
bool isTooLong(const release::Term& term);
base::Error tooManyTerms();

} // namespace tarjuman::formats
