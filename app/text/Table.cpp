#include "app/text/Table.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

QString tableText(const QString& name)
{
    QFile file(u":/tarjuman/tables/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The table %s is missing from the program.", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

void readTable(const QString& name, const QStringList& columns, const std::function<void(const Row&)>& take)
{
    const QString text = tableText(name);
    QList<qsizetype> places; // of the columns asked for
    for (const QStringView line : qTokenize(text, u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const Row fields = line.split(u'\t');
        if (places.isEmpty()) {
            for (const QString& column : columns)
                places.append(fields.indexOf(column));
            if (places.contains(-1))
                qFatal("The table %s lacks a column.", qPrintable(name));
            continue;
        }
        Row row;
        for (const qsizetype place : std::as_const(places))
            row.append(fields.value(place));
        take(row);
    }
}

} // namespace tarjuman::text
