// What the file says of itself, in XMP and in the document information, which have to agree: title, house,
// summary, rights, languages, date, and the standards that it claims. Pure; any thread.
#pragma once

#include "app/pdf/setup/Delivery.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <string>

namespace tarjuman::pdf {

struct Metadata {
    QString title;         // in the document's own language
    QStringList languages; // BCP 47 tags, the document's own first
    QDateTime date = {};   // UTC; invalid for none
    Standard standard = Standard::Archive;
    PerLanguage<QString> titles = {};  // where they are known
    PerLanguage<QString> summary = {}; // of the languages that the file has
    PerLanguage<QString> rights = {};
    QString creator = {}; // the house, in the document's own language
    QStringList publishers = {};
    QStringList keywords = {};

    // In the document's own language, else in the other; empty for none.
    QString own(const PerLanguage<QString>& texts) const;
};

// The XMP packet. That of PDF/A-2 has the extension schema that it asks for to declare PDF/UA's own property.
std::string xmpPacket(const Metadata& metadata);
// The document information dictionary; empty where the standard wants none.
std::string informationOf(const Metadata& metadata);
// "D:20240522000000Z".
std::string pdfDate(const QDateTime& date);
inline constexpr const char* producerName = "Tarjuman " TARJUMAN_VERSION;

} // namespace tarjuman::pdf
