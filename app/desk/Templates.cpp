#include "app/desk/Templates.h"

#include "app/desk/archive/Archive.h"
#include "app/storage/SettingRepository.h"
#include "app/storage/Store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Result;
using pdf::PageSetup;

// The name of the value in the archive.
static const auto templatesSetting = u"page-templates"_s;

QFuture<Result<QList<PageSetup>>> storedTemplates(Archive& archive)
{
    return archive.store()
        .ask([](storage::Database& database) {
            return storage::SettingRepository(database).value(templatesSetting);
        })
        .then([](const Result<QByteArray>& bytes) {
            return bytes ? templatesFromJson(*bytes) : Result<QList<PageSetup>>(bytes.error());
        });
}

QFuture<Result<void>> storeTemplates(Archive& archive, const QList<PageSetup>& templates)
{
    return archive.store().change([json = templatesToJson(templates)](storage::Database& database) {
        return storage::SettingRepository(database).setValue(templatesSetting, json);
    });
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
