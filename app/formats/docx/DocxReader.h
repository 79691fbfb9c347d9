// Word files (.docx) as documents: paragraphs with the roles that their styles give them, bold, italic,
// superscript, links, lists, comments; tables of a text and its translation as pairs. Tracked changes are
// taken as accepted, footnotes stand in brackets; what is left out is said. Nothing outside the file is
// looked at. Pure; any thread.
#pragma once

#include "app/base/Result.h"
#include "app/formats/Document.h"

#include <QByteArray>

#include <stop_token>

namespace tarjuman::formats {

// Fails with ErrorKind::BadInput and a sentence that does not name the file.
base::Result<Document> readDocx(const QByteArray& bytes, std::stop_token stop = {});

} // namespace tarjuman::formats
