// Countries and cities as newsrooms write them in either language, one id a place so that both languages
// meet: "SA" (ISO 3166) for a country, "SA/riyadh" for a city. Found in a text with what stands before them:
// "au Tchad", "d’Arabie saoudite", "aux Émirats", بالسعودية, والإمارات. The names are those of
// resources/tables/places.tsv, read when they are first asked for; pure; any thread.
#pragma once

#include "app/text/Language.h"

#include <QList>
#include <QStringList>

namespace tarjuman::text {

// The name alone, without what leads to it; UTF-16 offsets.
struct FoundPlace {
    qsizetype start = 0;
    qsizetype length = 0;
    // More than one where places share a name, countries first: تونس is the State and its capital, عمان Oman
    // and Amman, طرابلس a city of Libya and one of Lebanon.
    QStringList ids = {};

    friend bool operator==(const FoundPlace&, const FoundPlace&) = default;
};

// In the order of the text, none within another: "Guinée équatoriale" is no "Guinée". A French name has a
// capital. A name that is also a common word or a person's (مالي, Dominique) counts only behind a word that
// leads to a place: في مالي, "la Dominique".
QList<FoundPlace> placesIn(QStringView text, Language language);

// The name that the house writes, the first of the table; empty for an unknown id.
QString placeName(const QString& id, Language language);

// "SA" of "SA" and of "SA/riyadh".
QString countryOf(const QString& id);

// Every name of a place and of its people, for the spelling; further cities too that no text is searched
// for, but none so short that slips would pass for it (برن). Read from the table each time.
QStringList allPlaceNames(Language language);

} // namespace tarjuman::text
