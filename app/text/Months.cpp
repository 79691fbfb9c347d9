#include "app/text/Months.h"

#include <QFile>
#include <QMap>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

struct Table {
    QHash<QString, Month> byName;
    PerLanguage<QMap<std::pair<Calendar, int>, QString>> houseNames;
};

Table readTable()
{
    Table table;
    QFile file(u":/tarjuman/tables/months.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The table of months is missing from the program.");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList fields = line.split(u'\t');
        const auto language = fields.size() == 4 ? languageFromTag(fields[2]) : std::nullopt;
        if (!language)
            continue;
        const Calendar calendar = fields[0] == u"islamic" ? Calendar::Islamic : Calendar::Gregorian;
        const int number = fields[1].toInt();
        table.byName.insert(fields[3].toLower(), {calendar, number});
        auto& names = table.houseNames[*language];
        if (!names.contains({calendar, number}))
            names.insert({calendar, number}, fields[3]);
    }
    return table;
}

const Table& table()
{
    static const Table months = readTable();
    return months;
}

} // namespace

const QHash<QString, Month>& monthsByName()
{
    return table().byName;
}

QString monthName(int number, Language language, Calendar calendar)
{
    return table().houseNames[language].value({calendar, number});
}

} // namespace tarjuman::text
