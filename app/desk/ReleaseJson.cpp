#include "app/desk/ReleaseJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;
using release::Pair;
using release::Paragraph;
using release::ParagraphId;
using release::Release;
using text::Language;

static constexpr auto formatName = "tarjuman-release"_L1;

static QJsonArray paragraphsToJson(const QList<Paragraph>& paragraphs, qsizetype first, int count)
{
    QJsonArray array;
    for (const Paragraph& paragraph : paragraphs.mid(first, count)) {
        array.append(QJsonObject{{u"id"_s, static_cast<qint64>(paragraph.id)},
                                 {u"role"_s, keyOf(paragraph.role)},
                                 {u"text"_s, paragraph.text}});
    }
    return array;
}

static QJsonArray rowsToJson(const Release& release)
{
    QJsonArray rows;
    text::PerLanguage<qsizetype> next;
    for (const Pair& pair : release.pairs) {
        QJsonObject row{{u"state"_s, pair.state == release::TranslationState::Done ? u"done"_s : u"draft"_s}};
        for (Language language : text::bothLanguages) {
            row.insert(tagOf(language),
                       paragraphsToJson(release.paragraphs[language], next[language], pair.count[language]));
            next[language] += pair.count[language];
        }
        rows.append(row);
    }
    return rows;
}

QByteArray toJson(const Release& release)
{
    QJsonObject object{
        {u"format"_s, formatName},
        {u"id"_s, static_cast<qint64>(release.id)},
        {u"revision"_s, release.revision},
        {u"status"_s, keyOf(release.status)},
        {u"lastParagraphId"_s, release.lastParagraphId},
        {u"place"_s, QJsonObject{{u"fr"_s, release.place.french}, {u"ar"_s, release.place.arabic}}},
        {u"rows"_s, rowsToJson(release)}};
    if (release.date.isValid())
        object.insert(u"date"_s, release.date.toString(Qt::ISODate));
    if (release.embargoUntil.isValid())
        object.insert(u"embargo"_s, release.embargoUntil.toUTC().toString(Qt::ISODate));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

static Error broken(const QString& detail)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("ReleaseJson",
                                        "The file does not hold a release in Tarjuman’s own form."),
            detail};
}

static Result<Paragraph> paragraphFromJson(const QJsonObject& object)
{
    Paragraph paragraph;
    const auto role = release::roleFromKey(object[u"role"_s].toString());
    if (!role)
        return broken(u"unknown role "_s + object[u"role"_s].toString());
    paragraph.role = *role;
    paragraph.id = static_cast<ParagraphId>(object[u"id"_s].toInteger());
    paragraph.text = object[u"text"_s].toString();
    return paragraph;
}

static Result<void> readRow(const QJsonObject& row, Release& release)
{
    Pair pair;
    pair.state = row[u"state"_s].toString() == u"done" ? release::TranslationState::Done
                                                       : release::TranslationState::Draft;
    for (Language language : text::bothLanguages) {
        const QJsonArray side = row[tagOf(language)].toArray();
        for (const QJsonValue& value : side) {
            Paragraph paragraph = TRY(paragraphFromJson(value.toObject()));
            if (paragraph.id == ParagraphId::None)
                paragraph.id = release.takeParagraphId();
            release.paragraphs[language].append(paragraph);
        }
        pair.count[language] = static_cast<int>(side.size());
    }
    if (pair.count == text::PerLanguage<int>{})
        return broken(u"an empty row"_s);
    release.pairs.append(pair);
    return {};
}

Result<Release> releaseFromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError || object[u"format"_s].toString() != formatName)
        return broken(problem.errorString());
    const auto status = release::statusFromKey(object[u"status"_s].toString());
    if (!status)
        return broken(u"unknown status"_s);

    Release release;
    release.id = static_cast<release::ReleaseId>(object[u"id"_s].toInteger());
    release.revision = object[u"revision"_s].toInteger();
    release.status = *status;
    release.lastParagraphId = object[u"lastParagraphId"_s].toInteger();
    release.date = QDate::fromString(object[u"date"_s].toString(), Qt::ISODate);
    release.embargoUntil = QDateTime::fromString(object[u"embargo"_s].toString(), Qt::ISODate);
    const QJsonObject place = object[u"place"_s].toObject();
    for (Language language : text::bothLanguages)
        release.place[language] = place[tagOf(language)].toString();
    const QJsonArray rows = object[u"rows"_s].toArray();
    for (const QJsonValue& row : rows)
        TRY(readRow(row.toObject(), release));
    return release;
}

} // namespace tarjuman::desk
