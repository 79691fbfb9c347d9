#include "ui/editor/column/ParagraphMime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QStringList>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Paragraph;

namespace {

QString format()
{
    return u"application/x-tarjuman-paragraphs+json"_s;
}

QJsonObject toJson(const Paragraph& paragraph)
{
    return {{u"role"_s, release::keyOf(paragraph.role)},
            {u"text"_s, paragraph.text},
            {u"spans"_s, release::spansToText(paragraph.spans)}};
}

Paragraph fromJson(const QJsonObject& object)
{
    Paragraph paragraph;
    paragraph.role = release::roleFromKey(object[u"role"_s].toString()).value_or(release::Role::Body);
    paragraph.text = object[u"text"_s].toString();
    paragraph.spans = release::spansFromText(object[u"spans"_s].toString(), paragraph.text.size());
    return paragraph;
}

} // namespace

std::unique_ptr<QMimeData> mimeOf(const QList<Paragraph>& paragraphs)
{
    QJsonArray array;
    QStringList texts;
    for (const Paragraph& paragraph : paragraphs) {
        array.append(toJson(paragraph));
        texts.append(paragraph.text);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(texts.join(u'\n'));
    data->setData(format(), QJsonDocument(array).toJson(QJsonDocument::Compact));
    return data;
}

std::optional<QList<Paragraph>> paragraphsOf(const QMimeData& data)
{
    const QJsonArray array = QJsonDocument::fromJson(data.data(format())).array();
    QList<Paragraph> paragraphs;
    for (const QJsonValue& value : array)
        paragraphs.append(fromJson(value.toObject()));
    return paragraphs.isEmpty() ? std::nullopt : std::optional(paragraphs);
}

} // namespace tarjuman::ui
