// Terms and people as TBX, the exchange format of termbases (ISO 30042), which translators' tools read and
// write. Pure; any thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Term.h"

#include <QByteArray>

namespace tarjuman::formats {

// Reads TBX 2 (martif, termEntry, langSet) and TBX 3 (tbx, conceptEntry, langSec). The languages are told by
// the first part of xml:lang; others are passed over, and so are deprecated and superseded terms. Several
// terms of a language make several pairs. Entities of its own are refused, so that a small file cannot grow.
// ErrorKind::BadInput when it is no TBX.
base::Result<QList<release::Term>> readTermbase(const QByteArray& bytes);
// TBX 3, dialect TBX-Basic; posts and kinds come back through readTermbase().
QByteArray termbase(const QList<release::Term>& terms);

} // namespace tarjuman::formats
