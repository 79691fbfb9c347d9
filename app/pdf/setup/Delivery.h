// What kind of file a release becomes, and what the file says of itself beside the release's own words. A
// plain value, part of a template.
#pragma once

#include "app/text/Language.h"

#include <QJsonObject>
#include <QString>

namespace tarjuman::pdf {

using text::PerLanguage;

enum class Standard {
    Archive,   // PDF/A-2a and PDF/UA-1: what every reader opens
    Universal, // PDF/A-4 and PDF/UA-2 with WTPDF, upon PDF 2.0
    Press,     // PDF/X-4 in the inks of a printing press
};

// The day of the release, so that the same text gives the same bytes; or the moment of making.
enum class FileDate { OfRelease, OfMaking };

struct Delivery {
    Standard standard = Standard::Archive;
    FileDate date = FileDate::OfRelease;
    bool cropMarks = false;             // around the page, with room for bleed
    PerLanguage<QString> rights = {};   // who may do what with the text; empty for nothing said
    PerLanguage<QString> keywords = {}; // parted by commas

    friend bool operator==(const Delivery&, const Delivery&) = default;
};

QJsonObject jsonOf(const Delivery& delivery);
// Missing or unknown values keep their defaults.
Delivery deliveryFrom(const QJsonValue& json);

// The keywords of a language, each once.
QStringList keywordsOf(const Delivery& delivery, text::Language language);

} // namespace tarjuman::pdf
