#include "app/desk/recovery/RecoveryForm.h"

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

QByteArray toRecoveryJson(const RecoveryText& text)
{
    release::Release release = text.release;
    for (qsizetype i = 0; i < release.figures.size(); ++i) {
        if (!text.pictures.value(i).isEmpty())
            release.figures[i].image.clear();
    }
    QJsonObject object = toJsonObject(release);
    QJsonArray figures = object[u"figures"_s].toArray();
    for (qsizetype i = 0; i < figures.size(); ++i) {
        if (text.pictures.value(i).isEmpty())
            continue;
        QJsonObject figure = figures[i].toObject();
        figure.remove(u"image"_s);
        figure.insert(u"picture"_s, QString::fromLatin1(text.pictures[i]));
        figures[i] = figure;
    }
    if (!figures.isEmpty())
        object.insert(u"figures"_s, figures);
    if (!text.archive.isEmpty())
        object.insert(u"archive"_s, text.archive);
    if (!text.base.isEmpty())
        object.insert(u"base"_s, QString::fromLatin1(text.base));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

// A digest becomes a part of a file's name, so it is nothing but a digest.
static bool isDigest(const QByteArray& digest)
{
    constexpr qsizetype digits = 64;
    return digest.size() == digits && QByteArray::fromHex(digest).toHex() == digest;
}

Result<RecoveryText> recoveryFromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Recovery", "The recovery file could not be read."),
                     problem.errorString()};
    }
    RecoveryText text;
    text.release = TRY(releaseFromJson(object));
    text.archive = object[u"archive"_s].toString();
    text.base = object[u"base"_s].toString().toLatin1();
    for (const QJsonValue& figure : object[u"figures"_s].toArray()) {
        const QByteArray digest = figure.toObject()[u"picture"_s].toString().toLatin1();
        text.pictures.append(isDigest(digest) ? digest : QByteArray());
    }
    return text;
}

} // namespace tarjuman::desk
