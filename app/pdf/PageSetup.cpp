#include "app/pdf/PageSetup.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using text::Language;

QSizeF sizeOf(Paper paper)
{
    return paper == Paper::A4 ? QSizeF(595.28, 841.89) : QSizeF(612, 792);
}

static QJsonObject jsonOf(const PerLanguage<QString>& texts)
{
    return {{u"fr"_s, texts.french}, {u"ar"_s, texts.arabic}};
}

static QJsonObject jsonOf(const Letterhead& letterhead)
{
    return {{u"shown"_s, letterhead.shown},
            {u"organisation"_s, jsonOf(letterhead.organisation)},
            {u"address"_s, jsonOf(letterhead.address)},
            {u"contact"_s, jsonOf(letterhead.contact)},
            {u"logo"_s, QString::fromLatin1(letterhead.logo.toBase64())}};
}

QByteArray toJson(const PageSetup& setup)
{
    const QMarginsF& margins = setup.margins;
    const QJsonObject json{
        {u"name"_s, setup.name},
        {u"paper"_s, setup.paper == Paper::A4 ? u"a4"_s : u"letter"_s},
        {u"letterhead"_s, jsonOf(setup.letterhead)},
        {u"margins"_s, QJsonArray{margins.left(), margins.top(), margins.right(), margins.bottom()}},
        {u"fontFamily"_s, jsonOf(setup.fontFamily)},
        {u"fontSize"_s, QJsonObject{{u"fr"_s, setup.fontSize.french}, {u"ar"_s, setup.fontSize.arabic}}},
        {u"hyphenateFrench"_s, setup.hyphenateFrench},
        {u"kashida"_s, setup.kashida},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

static PerLanguage<QString> textsFrom(const QJsonValue& json, const PerLanguage<QString>& fallback)
{
    return {json[u"fr"_s].toString(fallback.french), json[u"ar"_s].toString(fallback.arabic)};
}

static Letterhead letterheadFrom(const QJsonValue& json)
{
    Letterhead letterhead;
    letterhead.shown = json[u"shown"_s].toBool();
    letterhead.organisation = textsFrom(json[u"organisation"_s], {});
    letterhead.address = textsFrom(json[u"address"_s], {});
    letterhead.contact = textsFrom(json[u"contact"_s], {});
    letterhead.logo = QByteArray::fromBase64(json[u"logo"_s].toString().toLatin1());
    return letterhead;
}

static QMarginsF marginsFrom(const QJsonArray& json, const QMarginsF& fallback)
{
    return {json.at(0).toDouble(fallback.left()), json.at(1).toDouble(fallback.top()),
            json.at(2).toDouble(fallback.right()), json.at(3).toDouble(fallback.bottom())};
}

base::Result<PageSetup> pageSetupFromJson(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        return base::Error{base::ErrorKind::BadInput,
                           QCoreApplication::translate("PageSetup", "This page template cannot be read. "
                                                                    "The other templates are not affected."),
                           fault.errorString()};
    }
    const QJsonObject object = document.object();
    PageSetup setup;
    setup.name = object[u"name"_s].toString();
    setup.paper = object[u"paper"_s].toString() == u"letter" ? Paper::Letter : Paper::A4;
    setup.letterhead = letterheadFrom(object[u"letterhead"_s]);
    setup.margins = marginsFrom(object[u"margins"_s].toArray(), setup.margins);
    setup.fontFamily = textsFrom(object[u"fontFamily"_s], setup.fontFamily);
    const QJsonValue sizes = object[u"fontSize"_s];
    setup.fontSize.french = sizes[u"fr"_s].toDouble(setup.fontSize.french);
    setup.fontSize.arabic = sizes[u"ar"_s].toDouble(setup.fontSize.arabic);
    setup.hyphenateFrench = object[u"hyphenateFrench"_s].toBool(setup.hyphenateFrench);
    setup.kashida = object[u"kashida"_s].toBool(setup.kashida);
    return setup;
}

} // namespace tarjuman::pdf
