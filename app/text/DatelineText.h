// The line of place and date that opens a release, in the form of the house (the design's conventions):
// "Riyad, le 24 avril 2019 –" and الرياض، 22 مايو 2024م, or with the Hijri day first:
// الرياض، 14 ذو القعدة 1445هـ الموافق 22 مايو 2024م. Pure functions, any thread.
#pragma once

#include "app/text/Language.h"

#include <QDate>
#include <QString>

namespace tarjuman::text {

// Which calendar an Arabic dateline names first; French ones name the Gregorian day alone.
enum class DatelineDay { Gregorian, HijriFirst };

// What is not known (an empty place, an invalid date) is left out; empty when nothing is known.
QString datelineText(const QString& place, const QDate& date, Language language, DatelineDay day);

// A dateline's paragraph with another dateline. What runs on behind the old one stays; without a date in the
// paragraph all of it is the old one.
QString withDateline(const QString& paragraph, const QString& dateline, Language language);

} // namespace tarjuman::text
