#include "app/desk/LastReplacement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tarjuman::desk {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using release::ReleaseId;
using release::VersionId;

QString lastReplacementSetting()
{
    return u"last-replacement"_s;
}

QByteArray toJson(const LastReplacement& replacement)
{
    QJsonArray places;
    for (const LastReplacement::Place& place : replacement.places) {
        places.append(QJsonObject{{u"release"_s, qint64(place.release)},
                                  {u"revision"_s, place.revision},
                                  {u"version"_s, qint64(place.version)}});
    }
    return QJsonDocument(QJsonObject{{u"time"_s, replacement.time.toUTC().toString(Qt::ISODateWithMs)},
                                     {u"what"_s, replacement.what},
                                     {u"by"_s, replacement.by},
                                     {u"releases"_s, places}})
        .toJson(QJsonDocument::Compact);
}

Result<LastReplacement> lastReplacementFromJson(const QByteArray& json)
{
    if (json.isEmpty())
        return LastReplacement{};
    QJsonParseError trouble;
    const QJsonObject object = QJsonDocument::fromJson(json, &trouble).object();
    if (trouble.error != QJsonParseError::NoError)
        return Error{ErrorKind::Archive, {}, trouble.errorString()};
    LastReplacement replacement;
    replacement.time = QDateTime::fromString(object[u"time"_s].toString(), Qt::ISODateWithMs);
    replacement.what = object[u"what"_s].toString();
    replacement.by = object[u"by"_s].toString();
    const QJsonArray places = object[u"releases"_s].toArray();
    for (const auto& value : places) {
        const QJsonObject place = value.toObject();
        replacement.places += {ReleaseId{place[u"release"_s].toInteger()}, place[u"revision"_s].toInteger(),
                               VersionId{place[u"version"_s].toInteger()}};
    }
    return replacement;
}

} // namespace tarjuman::desk
