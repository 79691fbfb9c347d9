// Which part of a Word file is which, by the relationships between them and not by their names. Any thread.
#pragma once

#include "app/formats/Package.h"

#include <QHash>
#include <QString>

namespace tarjuman::formats {

struct DocxParts {
    QString body = {};
    QHash<QString, QString> byKind = {}; // "styles", "numbering", "footnotes", "endnotes", "comments"
    QStringList letterheads = {};        // headers and footers
    QHash<QString, QString> links = {};  // addresses outside, by the identity of their relationship
};

// ErrorKind::BadInput where the file is no Word document.
base::Result<DocxParts> docxPartsOf(Package& package);

} // namespace tarjuman::formats
