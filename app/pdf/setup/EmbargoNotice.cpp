#include "app/pdf/setup/EmbargoNotice.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using release::Paragraph;
using release::Release;
using text::Language;

static QString frenchNotice(const QDateTime& until)
{
    const QDate date = until.date();
    const QString day = date.day() == 1 ? u"1er"_s : QString::number(date.day());
    const QString month = QLocale(QLocale::French, QLocale::France).monthName(date.month());
    return u"SOUS EMBARGO jusqu’au\u00A0%1\u00A0%2 %3 à\u00A0%4\u00A0UTC"_s.arg(
        day, month, QString::number(date.year()), until.toString(u"H'\u00A0h\u00A0'mm"_s));
}

static QString arabicNotice(const QDateTime& until)
{
    const QDate date = until.date();
    const QString month = QLocale(QLocale::Arabic, QLocale::Egypt).monthName(date.month());
    return u"محظور النشر حتى %1 %2 %3م، الساعة %4 بتوقيت غرينتش"_s.arg(
        QString::number(date.day()), month, QString::number(date.year()), until.toString(u"HH:mm"_s));
}

QString embargoNotice(const Release& release, Language language)
{
    const QList<Paragraph>& paragraphs = release.paragraphs[language];
    const bool said = std::any_of(paragraphs.begin(), paragraphs.end(), [](const Paragraph& paragraph) {
        return paragraph.role == release::Role::Embargo;
    });
    if (!release.embargoUntil.isValid() || release::isFrozen(release.status) || said)
        return {};
    const QDateTime until = release.embargoUntil.toUTC();
    return language == Language::French ? frenchNotice(until) : arabicNotice(until);
}

} // namespace tarjuman::pdf
