#include "app/cli/Output.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace tarjuman::cli {

using release::Pair;
using release::Paragraph;
using release::Release;
using text::Language;

static void print(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

void printLine(const QString& line)
{
    print(line.toUtf8() + '\n');
}

void printRecord(const QJsonObject& record)
{
    print(QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n');
}

bool finishOutput()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

template <typename T>
static QJsonObject bothSides(const text::PerLanguage<T>& values)
{
    return {{u"fr"_s, values.french}, {u"ar"_s, values.arabic}};
}

QJsonObject summaryRecord(const release::ReleaseSummary& summary)
{
    QJsonObject record{{u"release"_s, static_cast<qint64>(summary.id)},
                       {u"title"_s, bothSides(summary.title)},
                       {u"date"_s, QJsonValue::Null},
                       {u"place"_s, bothSides(summary.place)},
                       {u"status"_s, keyOf(summary.status)},
                       {u"paragraphs"_s, bothSides(summary.paragraphCount)},
                       {u"completeness"_s, bothSides(summary.completeness)},
                       {u"changed"_s, summary.changed.toUTC().toString(Qt::ISODate)}};
    if (summary.date.isValid())
        record[u"date"_s] = summary.date.toString(Qt::ISODate);
    if (summary.embargoUntil.isValid())
        record[u"embargo"_s] = summary.embargoUntil.toUTC().toString(Qt::ISODate);
    return record;
}

static QJsonValue joined(const QList<Paragraph>& paragraphs)
{
    if (paragraphs.isEmpty())
        return QJsonValue::Null;
    QStringList texts;
    for (const Paragraph& paragraph : paragraphs)
        texts.append(paragraph.text);
    return texts.join(u'\n');
}

static QJsonArray rowsOf(const Release& release)
{
    QJsonArray rows;
    text::PerLanguage<qsizetype> next;
    for (const Pair& pair : release.pairs) {
        QJsonObject row{{u"state"_s, pair.state == release::TranslationState::Done ? u"done"_s : u"draft"_s}};
        for (Language language : text::bothLanguages) {
            const auto side = release.paragraphs[language].mid(next[language], pair.count[language]);
            next[language] += pair.count[language];
            row[tagOf(language)] = joined(side);
            if (side.isEmpty())
                row[u"state"_s] = u"missing"_s;
            else if (!row.contains(u"role"_s))
                row[u"role"_s] = keyOf(side.first().role);
        }
        rows.append(row);
    }
    return rows;
}

QJsonObject releaseRecord(const Release& release)
{
    QJsonObject record = summaryRecord(summaryOf(release));
    record[u"revision"_s] = release.revision;
    record[u"created"_s] = release.created.toUTC().toString(Qt::ISODate);
    record[u"paragraphs"_s] = rowsOf(release);
    return record;
}

} // namespace tarjuman::cli
