// Signs a finished PDF: what is new stands behind it as an update of its own (ISO 32000-1, 7.5.6), so that
// not a byte of what was proved is touched. Pure; any thread.
#pragma once

#include "app/pdf/sign/Signer.h"

#include <QDateTime>

namespace tarjuman::pdf {

// Of a file that our own assembler wrote. The signature is not shown on a page: its field has a box of no
// size and belongs to no page's annotations, so nothing has to be tagged and PDF/A-2 and PDF/UA-1 hold as
// before.
base::Result<QByteArray> signPdf(const QByteArray& file, const Signer& signer, const QDateTime& time);

} // namespace tarjuman::pdf
