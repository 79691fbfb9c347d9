#include "app/desk/Templates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Result;
using pdf::PageSetup;

QString templatesSetting()
{
    return u"page-templates"_s;
}

QList<PageSetup> defaultTemplates()
{
    PageSetup letterhead;
    letterhead.name = QCoreApplication::translate("Templates", "House letterhead");
    letterhead.letterhead.shown = true;
    letterhead.hangingPunctuation = true;
    letterhead.furniture.runningHead = true;
    letterhead.furniture.draftWatermark = true;
    PageSetup plain;
    plain.name = QCoreApplication::translate("Templates", "Plain page");
    plain.margins = {78, 85, 78, 85};
    plain.fontSize = {11.5, 14.5};
    plain.titleSize = {17, 21.5};
    plain.accent = Qt::black;
    return {letterhead, plain};
}

QByteArray templatesToJson(const QList<PageSetup>& templates)
{
    QJsonArray array;
    for (const PageSetup& setup : templates)
        array.append(QJsonDocument::fromJson(toJson(setup)).object());
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<QList<PageSetup>> templatesFromJson(const QByteArray& json)
{
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    QList<PageSetup> templates;
    for (const QJsonValue& value : array) {
        const QByteArray one = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        templates.append(TRY(pdf::pageSetupFromJson(one)));
    }
    return templates.isEmpty() ? defaultTemplates() : templates;
}

} // namespace tarjuman::desk
