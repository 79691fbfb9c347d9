// What the file says of itself, in XMP and in the document information, which have to agree: title,
// languages, date, and that it is PDF/A-2a and PDF/UA-1. Pure; any thread.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <string>

namespace tarjuman::pdf {

struct Metadata {
    QString title;
    QStringList languages; // BCP 47 tags, the document's own first
    QDateTime date = {};   // UTC; invalid for none
};

// The XMP packet, with the extension schema that PDF/A asks for to declare PDF/UA's own property.
std::string xmpPacket(const Metadata& metadata);
// "D:20240522000000Z".
std::string pdfDate(const QDateTime& date);
inline constexpr const char* producerName = "Tarjuman " TARJUMAN_VERSION;

} // namespace tarjuman::pdf
