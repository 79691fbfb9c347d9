#include "app/desk/archive/ReleaseJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;
using release::Comment;
using release::Figure;
using release::Pair;
using release::Paragraph;
using release::ParagraphId;
using release::Release;
using release::Waiver;
using text::Language;

static constexpr auto formatName = "tarjuman-release"_L1;

static QJsonObject perLanguageToJson(const text::PerLanguage<QString>& texts)
{
    return {{tagOf(Language::French), texts.french}, {tagOf(Language::Arabic), texts.arabic}};
}

static text::PerLanguage<QString> perLanguageFromJson(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    return {object[tagOf(Language::French)].toString(), object[tagOf(Language::Arabic)].toString()};
}

static QJsonArray paragraphsToJson(const QList<Paragraph>& paragraphs, qsizetype first, int count)
{
    QJsonArray array;
    for (const Paragraph& paragraph : paragraphs.mid(first, count)) {
        QJsonObject object{{u"id"_s, static_cast<qint64>(paragraph.id)},
                           {u"role"_s, keyOf(paragraph.role)},
                           {u"text"_s, paragraph.text}};
        if (!paragraph.spans.isEmpty())
            object.insert(u"spans"_s, release::spansToText(paragraph.spans));
        array.append(object);
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
        if (pair.state == release::TranslationState::Done)
            row.insert(u"agreed"_s, perLanguageToJson(pair.agreed));
        rows.append(row);
    }
    return rows;
}

static QJsonArray figuresToJson(const QList<Figure>& figures)
{
    QJsonArray array;
    for (const Figure& figure : figures) {
        array.append(QJsonObject{{u"id"_s, figure.id},
                                 {u"after"_s, static_cast<qint64>(figure.after)},
                                 {u"image"_s, QString::fromLatin1(figure.image.toBase64())},
                                 {u"caption"_s, perLanguageToJson(figure.caption)},
                                 {u"alternative"_s, perLanguageToJson(figure.alternative)},
                                 {u"credit"_s, figure.credit}});
    }
    return array;
}

static Figure figureFromJson(const QJsonObject& object)
{
    return {.id = object[u"id"_s].toInteger(),
            .after = static_cast<ParagraphId>(object[u"after"_s].toInteger()),
            .image = QByteArray::fromBase64(object[u"image"_s].toString().toLatin1()),
            .caption = perLanguageFromJson(object[u"caption"_s]),
            .alternative = perLanguageFromJson(object[u"alternative"_s]),
            .credit = object[u"credit"_s].toString()};
}

static QJsonArray commentsToJson(const QList<Comment>& comments)
{
    QJsonArray array;
    for (const Comment& comment : comments) {
        array.append(QJsonObject{{u"id"_s, comment.id},
                                 {u"paragraph"_s, static_cast<qint64>(comment.paragraph)},
                                 {u"start"_s, comment.start},
                                 {u"length"_s, comment.length},
                                 {u"author"_s, comment.author},
                                 {u"written"_s, comment.written.toUTC().toString(Qt::ISODateWithMs)},
                                 {u"text"_s, comment.text},
                                 {u"resolved"_s, comment.resolved}});
    }
    return array;
}

static Comment commentFromJson(const QJsonObject& object)
{
    return {.id = object[u"id"_s].toInteger(),
            .paragraph = static_cast<ParagraphId>(object[u"paragraph"_s].toInteger()),
            .start = object[u"start"_s].toInt(),
            .length = object[u"length"_s].toInt(),
            .author = object[u"author"_s].toString(),
            .written = QDateTime::fromString(object[u"written"_s].toString(), Qt::ISODateWithMs),
            .text = object[u"text"_s].toString(),
            .resolved = object[u"resolved"_s].toBool()};
}

static QJsonArray waiversToJson(const QList<Waiver>& waivers)
{
    QJsonArray array;
    for (const Waiver& waiver : waivers) {
        array.append(QJsonObject{{u"id"_s, waiver.id},
                                 {u"paragraph"_s, static_cast<qint64>(waiver.paragraph)},
                                 {u"start"_s, waiver.start},
                                 {u"length"_s, waiver.length},
                                 {u"rule"_s, waiver.rule},
                                 {u"words"_s, waiver.words},
                                 {u"author"_s, waiver.author},
                                 {u"given"_s, waiver.given.toUTC().toString(Qt::ISODateWithMs)},
                                 {u"reason"_s, waiver.reason}});
    }
    return array;
}

static Waiver waiverFromJson(const QJsonObject& object)
{
    return {.id = object[u"id"_s].toInteger(),
            .paragraph = static_cast<ParagraphId>(object[u"paragraph"_s].toInteger()),
            .start = object[u"start"_s].toInt(),
            .length = object[u"length"_s].toInt(),
            .rule = object[u"rule"_s].toString(),
            .words = object[u"words"_s].toString(),
            .author = object[u"author"_s].toString(),
            .given = QDateTime::fromString(object[u"given"_s].toString(), Qt::ISODateWithMs),
            .reason = object[u"reason"_s].toString()};
}

QJsonObject toJsonObject(const Release& release)
{
    QJsonObject object{{u"format"_s, formatName},
                       {u"id"_s, static_cast<qint64>(release.id)},
                       {u"revision"_s, release.revision},
                       {u"status"_s, keyOf(release.status)},
                       {u"lastParagraphId"_s, release.lastParagraphId},
                       {u"place"_s, perLanguageToJson(release.place)},
                       {u"rows"_s, rowsToJson(release)}};
    if (!release.figures.isEmpty())
        object.insert(u"figures"_s, figuresToJson(release.figures));
    if (!release.comments.isEmpty())
        object.insert(u"comments"_s, commentsToJson(release.comments));
    if (!release.waivers.isEmpty())
        object.insert(u"waivers"_s, waiversToJson(release.waivers));
    if (release.date.isValid())
        object.insert(u"date"_s, release.date.toString(Qt::ISODate));
    if (release.embargoUntil.isValid())
        object.insert(
            u"embargo"_s,
            release.embargoUntil.toOffsetFromUtc(release.embargoUntil.offsetFromUtc()).toString(Qt::ISODate));
    return object;
}

QByteArray toJson(const Release& release)
{
    return QJsonDocument(toJsonObject(release)).toJson(QJsonDocument::Indented);
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
    paragraph.spans = release::spansFromText(object[u"spans"_s].toString(), paragraph.text.size());
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
    pair.agreed = perLanguageFromJson(row[u"agreed"_s]);
    if (pair.count == text::PerLanguage<int>{})
        return broken(u"an empty row"_s);
    release.pairs.append(pair);
    return {};
}

Result<Release> releaseFromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    return problem.error == QJsonParseError::NoError ? releaseFromJson(object)
                                                     : broken(problem.errorString());
}

Result<Release> releaseFromJson(const QJsonObject& object)
{
    if (object[u"format"_s].toString() != formatName)
        return broken(u"another format"_s);
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
    release.place = perLanguageFromJson(object[u"place"_s]);
    for (const QJsonValue& figure : object[u"figures"_s].toArray())
        release.figures += figureFromJson(figure.toObject());
    for (const QJsonValue& comment : object[u"comments"_s].toArray())
        release.comments += commentFromJson(comment.toObject());
    for (const QJsonValue& waiver : object[u"waivers"_s].toArray())
        release.waivers += waiverFromJson(waiver.toObject());
    const QJsonArray rows = object[u"rows"_s].toArray();
    for (const QJsonValue& row : rows)
        TRY(readRow(row.toObject(), release));
    return release;
}

} // namespace tarjuman::desk
