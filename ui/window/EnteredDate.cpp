#include "ui/window/EnteredDate.h"

#include <QRegularExpression>

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

std::optional<QDate> dateOf(const QString& words)
{
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

std::optional<QDate> enteredDate(QStringView words)
{
    return dateOf(plain(words));
}

std::optional<QDateTime> enteredMoment(QStringView words)
{
    static const QRegularExpression dayAndTime(uR"(^(.+?),?[ T](\d{1,2}) ?[:h] ?(\d{2})$)"_s);
    const auto found = dayAndTime.match(plain(words));
    if (!found.hasMatch())
        return std::nullopt;
    const auto day = dateOf(found.captured(1));
    const QTime time(found.captured(2).toInt(), found.captured(3).toInt());
    if (!day || !time.isValid())
        return std::nullopt;
    return QDateTime(*day, time);
}

} // namespace tarjuman::ui
