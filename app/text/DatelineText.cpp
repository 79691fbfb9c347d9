#include "app/text/DatelineText.h"

#include "app/text/Dates.h"

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

// A date further on belongs to the text, not to its dateline.
constexpr qsizetype farthestDate = 80;

QString arabicDay(const QDate& date, DatelineDay day)
{
    if (!date.isValid())
        return {};
    const QString gregorian = longDate(date, Language::Arabic) + u'م';
    const QString hijri = day == DatelineDay::HijriFirst ? hijriDate(date) : QString();
    return hijri.isEmpty() ? gregorian : u"%1 الموافق %2"_s.arg(hijri, gregorian);
}

QString frenchText(const QString& place, const QDate& date)
{
    const QString day = longDate(date, Language::French);
    if (day.isEmpty())
        return place + u" –"_s;
    return place.isEmpty() ? u"Le %1 –"_s.arg(day) : u"%1, le %2 –"_s.arg(place, day);
}

bool isSeparator(QChar c)
{
    return c.isSpace() || u",،.:-–—ـ"_s.contains(c);
}

} // namespace

QString datelineText(const QString& place, const QDate& date, Language language, DatelineDay day)
{
    const QString city = place.trimmed();
    if (city.isEmpty() && !date.isValid())
        return {};
    if (language == Language::French)
        return frenchText(city, date);
    const QString when = arabicDay(date, day);
    return city.isEmpty() || when.isEmpty() ? city + when : city + u"، "_s + when;
}

QString withDateline(const QString& paragraph, const QString& dateline, Language language)
{
    const auto found = findDate(paragraph);
    if (!found || found->start > farthestDate)
        return dateline;
    QStringView rest = QStringView(paragraph).mid(found->start + found->length);
    while (!rest.isEmpty() && isSeparator(rest.front()))
        rest = rest.mid(1);
    if (rest.isEmpty())
        return dateline;
    return dateline + (language == Language::French ? u" "_s : u" – "_s) + rest.toString();
}

} // namespace tarjuman::text
