// What a person writes for a day or a moment, read: "30/06/2024", "30-6-2024", "30.6.2024", "2024-06-30",
// with Western or Arabic digits; a moment adds its time: "07:45", "7h45". The day comes before the month, as
// in both languages of the releases. Nothing is guessed: what is not whole and true is no date, and a year
// before 1900 is taken for a slip. Pure functions.
#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace tarjuman::ui {

std::optional<QDate> enteredDate(QStringView words);
// In this machine's time.
std::optional<QDateTime> enteredMoment(QStringView words);

} // namespace tarjuman::ui
