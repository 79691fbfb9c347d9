// Web pages as files: their encoding is found out, then they are read as HtmlReader.h says. Pure; any thread.
//
// A byte order mark tells the encoding, else whole UTF-8 is UTF-8, whatever the page declares; else the
// page's own declaration counts, and without one what the bytes look like.
#pragma once

#include "app/base/Result.h"
#include "app/formats/Document.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace tarjuman::formats {

struct HtmlFile {
    QString encoding = {}; // as in TextFile.h
    Document document = {};
};

// Fails with ErrorKind::BadInput and a sentence that does not name the file.
base::Result<HtmlFile> readHtmlFile(const QByteArray& bytes, std::stop_token stop = {});

} // namespace tarjuman::formats
