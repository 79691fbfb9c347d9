// The proof that a finished file says what the release says: the text read back from the bytes, by structure
// and by pages, is compared with the release, word for word. Pure; any thread.
#pragma once

#include "app/pdf/text/PageRows.h"

#include <QByteArray>

namespace tarjuman::pdf {

// `head`: the letterhead's lines, which come first.
// Fails with ErrorKind::BadInput and a sentence that names the place of the first difference: the language,
// the number of the paragraph as the release counts them, and the words around it. Returns the number of
// pages.
base::Result<int> prove(const QByteArray& bytes, const Cell& head, const std::vector<Row>& rows, Form form);

} // namespace tarjuman::pdf
