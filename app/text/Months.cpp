#include "app/text/Months.h"

#include "app/text/Table.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

struct Table {
    QHash<QString, Month> byName;
    PerLanguage<QMap<std::pair<Calendar, int>, QString>> houseNames;
};

Table readMonths()
{
    Table table;
    const QStringList columns{u"calendar"_s, u"month"_s, u"language"_s, u"name"_s};
    readTable(u"months.tsv"_s, columns, [&table](const Row& row) {
        const auto language = languageFromTag(row[2]);
        if (!language)
            return;
        const Month month{row[0] == u"islamic" ? Calendar::Islamic : Calendar::Gregorian, row[1].toInt()};
        table.byName.insert(row[3].toString().toLower(), month);
        auto& names = table.houseNames[*language];
        if (!names.contains({month.calendar, month.number}))
            names.insert({month.calendar, month.number}, row[3].toString());
    });
    return table;
}

const Table& table()
{
    static const Table months = readMonths();
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
