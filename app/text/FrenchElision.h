// What French elides before a vowel, and before which h it must not. Pure; any thread. Words come folded: one
// apostrophe '.
#pragma once

#include <QStringView>

#include <optional>

namespace tarjuman::text {

// Whether these letters are what French elides before an apostrophe: l, d, qu, jusqu ...; capitals or not.
bool isElision(QStringView letters);

struct Elided {
    QStringView prefix; // with its apostrophe: l', d', jusqu'
    QStringView rest;
};
std::optional<Elided> splitElision(QStringView word);

// "l'handicap", "d'haut": dictionaries elide before every h. The words are those of
// resources/tables/aspirated-h.tsv.
bool elidesAspiratedH(QStringView word);

} // namespace tarjuman::text
