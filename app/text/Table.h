// The tables of words and names that the program carries (resources/tables): one row a line, fields parted by
// tabs, the first line names the columns, a line that begins with # is a note. Whoever needs a table reads it
// when it is needed and keeps what it makes of it; nothing is kept here. Any thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace tarjuman::text {

// The whole text of a file of resources/tables. Without it the program is broken, and stops.
QString tableText(const QString& name);

// The fields of one row, in the order in which the columns were asked for; they live as long as the call.
using Row = QList<QStringView>;
void readTable(const QString& name, const QStringList& columns, const std::function<void(const Row&)>& take);

} // namespace tarjuman::text
