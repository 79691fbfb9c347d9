// What a person writes for a day or a moment, read: "30/06/2024", "30-6-2024", "30.6.2024", "2024-06-30",
// "22 mai 2024", with Western or Arabic digits, and "demain"; a moment adds its time: "07:45", "7h45", "7h".
// The day comes before the month, as in both languages of the releases. Without its year a day is the one
// nearest to today. Nothing else is guessed: what is not true is no date, and a year before 1900 is taken for
// a slip. Pure functions.
#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace tarjuman::ui {

std::optional<QDate> enteredDate(QStringView words, const QDate& today = QDate::currentDate());
// In this machine's time.
std::optional<QDateTime> enteredMoment(QStringView words, const QDate& today = QDate::currentDate());

} // namespace tarjuman::ui
