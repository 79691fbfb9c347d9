// Terms and people as a table: text with a line a term and tabs between the cells. Pure; any thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Term.h"

#include <QByteArray>

namespace tarjuman::formats {

// A first line that names "fr" and "ar" says where the cells are, in any order: "fr", "ar", "type" (or
// "kind"), "post_fr", "post_ar", "note" (or "evidence", "comment"); other cells are passed over. Without it
// they are fr, ar, type, note. Lines that begin with # are passed over. A kind that nobody knows counts as an
// expression. All of the table or nothing: ErrorKind::BadInput, with the line, when one cannot be understood.
base::Result<QList<release::Term>> readTermTable(const QString& text);
QByteArray termTable(const QList<release::Term>& terms);

} // namespace tarjuman::formats
