#include "ui/window/EnteredDate.h"

#include "app/text/Dates.h"
#include "app/text/Folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int earliestYear = 1900;

// Western digits, no marks of direction, single spaces.
QString plain(QStringView words)
{
    QString read;
    for (const QChar letter : words) {
        if (const int digit = letter.digitValue(); digit >= 0)
            read += QChar(u'0' + digit);
        else if (letter.category() != QChar::Other_Format)
            read += letter;
    }
    return read.simplified();
}

// The words of both languages, and of the interface's third.
std::optional<QDate> namedDay(const QString& words, const QDate& today)
{
    static const std::pair<const char16_t*, int> days[] = {
        {u"aujourd'hui", 0}, {u"demain", 1},   {u"après-demain", 2}, {u"hier", -1},
        {u"اليوم", 0},       {u"غدا", 1},      {u"بعد غد", 2},       {u"أمس", -1},
        {u"today", 0},       {u"tomorrow", 1}, {u"yesterday", -1}};
    const QString typed = text::folded(words, text::level::search);
    for (const auto& [name, distance] : days) {
        if (typed == text::folded(QStringView(name), text::level::search))
            return today.addDays(distance);
    }
    return std::nullopt;
}

// "30/11": of this year, or of the one beside it that is nearer.
std::optional<QDate> dayOfYear(const QString& words, const QDate& today)
{
    static const QRegularExpression dayAndMonth(uR"(^(\d{1,2})[/.\-](\d{1,2})$)"_s);
    const auto found = dayAndMonth.match(words);
    if (!found.hasMatch())
        return std::nullopt;
    std::optional<QDate> nearest;
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) {
        const QDate date(year, found.captured(2).toInt(), found.captured(1).toInt());
        if (date.isValid() && (!nearest || std::abs(today.daysTo(date)) < std::abs(today.daysTo(*nearest))))
            nearest = date;
    }
    return nearest;
}

std::optional<QDate> writtenDate(const QString& words)
{
    const auto found = text::findDate(words);
    const bool isAll = found && found->start == 0 && found->length == words.size();
    const bool hasName = std::ranges::any_of(words, [](QChar letter) { return letter.isLetter(); });
    return isAll && hasName ? std::optional(found->date) : std::nullopt;
}

std::optional<QDate> dateOf(const QString& words, const QDate& today)
{
    for (const auto& read : {namedDay(words, today), dayOfYear(words, today), writtenDate(words)}) {
        if (read)
            return read;
    }
    static const QRegularExpression dayFirst(uR"(^(\d{1,2})([/. \-])(\d{1,2})\2(\d{4})$)"_s);
    static const QRegularExpression yearFirst(uR"(^(\d{4})([/.\-])(\d{1,2})\2(\d{1,2})$)"_s);
    QDate date;
    if (const auto found = dayFirst.match(words); found.hasMatch())
        date = QDate(found.captured(4).toInt(), found.captured(3).toInt(), found.captured(1).toInt());
    else if (const auto turned = yearFirst.match(words); turned.hasMatch())
        date = QDate(turned.captured(1).toInt(), turned.captured(3).toInt(), turned.captured(4).toInt());
    if (!date.isValid() || date.year() < earliestYear)
        return std::nullopt;
    return date;
}

} // namespace

std::optional<QDate> enteredDate(QStringView words, const QDate& today)
{
    return dateOf(plain(words), today);
}

std::optional<QDateTime> enteredMoment(QStringView words, const QDate& today)
{
    static const QRegularExpression dayAndTime(uR"(^(.+?),?[ T](\d{1,2}) ?(?:[:h] ?(\d{2})|h)$)"_s);
    const auto found = dayAndTime.match(plain(words));
    if (!found.hasMatch())
        return std::nullopt;
    const auto day = dateOf(found.captured(1), today);
    const QTime time(found.captured(2).toInt(), found.captured(3).toInt());
    if (!day || !time.isValid())
        return std::nullopt;
    return QDateTime(*day, time);
}

} // namespace tarjuman::ui
