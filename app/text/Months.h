// The names of the months, as datelines write them. Read once from the table of the resources; any thread.
#pragma once

#include "app/text/Language.h"

#include <QHash>
#include <QString>

namespace tarjuman::text {

enum class Calendar { Gregorian, Islamic };

struct Month {
    Calendar calendar = Calendar::Gregorian;
    int number = 0; // from 1
};

// Every known name of both languages in lower case.
const QHash<QString, Month>& monthsByName();
// The name that the house writes, the first of the table.
QString monthName(int number, Language language, Calendar calendar = Calendar::Gregorian);

} // namespace tarjuman::text
