#include "app/pdf/setup/EmbargoNotice.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using release::Paragraph;
using release::Release;
using text::Language;

// "UTC", "UTC+3", "UTC−4:30".
static QString zoneOf(const QDateTime& until, const QString& utc)
{
    const int minutes = until.offsetFromUtc() / 60;
    if (minutes == 0)
        return utc;
    const int size = std::abs(minutes);
    const QString sign = minutes < 0 ? u"\u2212"_s : u"+"_s;
    const QString part = size % 60 == 0 ? QString() : u":%1"_s.arg(size % 60, 2, 10, QChar(u'0'));
    return utc + sign + QString::number(size / 60) + part;
}

static QString frenchNotice(const QDateTime& until)
{
    const QDate date = until.date();
    const QString day = date.day() == 1 ? u"1er"_s : QString::number(date.day());
    const QString month = QLocale(QLocale::French, QLocale::France).monthName(date.month());
    return u"SOUS EMBARGO jusqu’au\u00A0%1\u00A0%2 %3 à\u00A0%4\u00A0%5"_s.arg(
        day, month, QString::number(date.year()), until.toString(u"H'\u00A0h\u00A0'mm"_s),
        zoneOf(until, u"UTC"_s));
}

static QString arabicNotice(const QDateTime& until)
{
    const QDate date = until.date();
    const QString month = QLocale(QLocale::Arabic, QLocale::Egypt).monthName(date.month());
    return u"محظور النشر حتى %1 %2 %3م، الساعة %4 بتوقيت %5"_s.arg(
        QString::number(date.day()), month, QString::number(date.year()), until.toString(u"HH:mm"_s),
        zoneOf(until, u"غرينتش"_s));
}

// As it was given; a time of the machine's own zone would be another on another machine.
static QDateTime inItsZone(const QDateTime& until)
{
    return until.timeSpec() == Qt::OffsetFromUTC ? until : until.toUTC();
}

QString embargoNotice(const Release& release, Language language)
{
    const QList<Paragraph>& paragraphs = release.paragraphs[language];
    const bool said = std::any_of(paragraphs.begin(), paragraphs.end(), [](const Paragraph& paragraph) {
        return paragraph.role == release::Role::Embargo;
    });
    if (!release.embargoUntil.isValid() || release::isFrozen(release.status) || said)
        return {};
    const QDateTime until = inItsZone(release.embargoUntil);
    return language == Language::French ? frenchNotice(until) : arabicNotice(until);
}

} // namespace tarjuman::pdf
