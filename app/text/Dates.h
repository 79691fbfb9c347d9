// Dates as releases write them, in both languages. Recognised: "22-5-2024" and "11/10/2021" (the day first,
// unless only the other order is a date), "2024/5/22", "24 Avril 2019", "1er mai 2024", 22 مايو 2024م, month
// names of the Gulf, the Levant and the Maghreb, Arabic-Indic digits, and Hijri dates of the Umm al-Qura
// calendar. Pure functions, any thread.
#pragma once

#include "app/text/Language.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace tarjuman::text {

// Where a date stands in a text (UTF-16 offsets), with the weekday before it and the mark of the era after
// it. A Hijri date and its Gregorian equal joined by الموافق are one date.
struct FoundDate {
    qsizetype start = 0;
    qsizetype length = 0;
    QDate date = {}; // Gregorian
};

// The first date of the text; years from 1900 to 2199, Hijri years from 1318 to 1600.
std::optional<FoundDate> findDate(QStringView text);

// All dates of the text, in order.
QList<FoundDate> findDates(QStringView text);

// As the conventions write a date: "22 mai 2024", "1er mai 2024", 22 مايو 2024. Empty for an invalid date.
QString longDate(const QDate& date, Language language);
// The same day in the Umm al-Qura calendar, in Arabic: 14 ذو القعدة 1445هـ. Empty for a day outside its
// years.
QString hijriDate(const QDate& date);

} // namespace tarjuman::text
