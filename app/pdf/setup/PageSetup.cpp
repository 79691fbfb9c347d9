#include "app/pdf/setup/PageSetup.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

static QJsonObject jsonOf(const PerLanguage<double>& numbers)
{
    return {{u"fr"_s, numbers.french}, {u"ar"_s, numbers.arabic}};
}

static QString keyOf(Digits digits)
{
    return digits == Digits::ArabicIndic ? u"arabic-indic"_s : u"western"_s;
}

static QJsonObject jsonOf(const PageFurniture& furniture)
{
    return {{u"pageNumbers"_s, furniture.pageNumbers},
            {u"runningHead"_s, furniture.runningHead},
            {u"footLine"_s, jsonOf(furniture.footLine)},
            {u"embargoBanner"_s, furniture.embargoBanner},
            {u"draftWatermark"_s, furniture.draftWatermark},
            {u"digits"_s,
             jsonOf(PerLanguage<QString>{keyOf(furniture.digits.french), keyOf(furniture.digits.arabic)})}};
}

static QJsonObject jsonOf(const FitLimits& limits)
{
    return {{u"type"_s, limits.type}, {u"leading"_s, limits.leading}, {u"margins"_s, limits.margins}};
}

static QJsonObject jsonOf(const Columns& columns)
{
    return {{u"widths"_s, columns.widths == ColumnWidths::Alike ? u"alike"_s : u"by-length"_s},
            {u"narrowest"_s, columns.narrowest}};
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
        {u"titleFamily"_s, jsonOf(setup.titleFamily)},
        {u"fontSize"_s, jsonOf(setup.fontSize)},
        {u"titleSize"_s, jsonOf(setup.titleSize)},
        {u"leading"_s, jsonOf(setup.leading)},
        {u"columns"_s, jsonOf(setup.columns)},
        {u"accent"_s, setup.accent.name()},
        {u"hyphenateFrench"_s, setup.hyphenateFrench},
        {u"kashida"_s, setup.kashida},
        {u"hangingPunctuation"_s, setup.hangingPunctuation},
        {u"furniture"_s, jsonOf(setup.furniture)},
        {u"fitLimits"_s, jsonOf(setup.fitLimits)},
        {u"delivery"_s, jsonOf(setup.delivery)},
        {u"fitPages"_s, setup.fitPages},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

static PerLanguage<QString> textsFrom(const QJsonValue& json, const PerLanguage<QString>& fallback)
{
    return {json[u"fr"_s].toString(fallback.french), json[u"ar"_s].toString(fallback.arabic)};
}

static PerLanguage<double> numbersFrom(const QJsonValue& json, const PerLanguage<double>& fallback)
{
    return {json[u"fr"_s].toDouble(fallback.french), json[u"ar"_s].toDouble(fallback.arabic)};
}

static PageFurniture furnitureFrom(const QJsonValue& json)
{
    PageFurniture furniture;
    furniture.pageNumbers = json[u"pageNumbers"_s].toBool(furniture.pageNumbers);
    furniture.runningHead = json[u"runningHead"_s].toBool(furniture.runningHead);
    furniture.footLine = textsFrom(json[u"footLine"_s], {});
    furniture.embargoBanner = json[u"embargoBanner"_s].toBool(furniture.embargoBanner);
    furniture.draftWatermark = json[u"draftWatermark"_s].toBool(furniture.draftWatermark);
    const PerLanguage<QString> digits = textsFrom(json[u"digits"_s], {});
    for (Language language : text::bothLanguages) {
        if (digits[language] == keyOf(Digits::ArabicIndic))
            furniture.digits[language] = Digits::ArabicIndic;
    }
    return furniture;
}

static FitLimits limitsFrom(const QJsonValue& json)
{
    const auto factor = [](const QJsonValue& value, double fallback) {
        return std::clamp(value.toDouble(fallback), 0.5, 1.0);
    };
    FitLimits limits;
    limits.type = factor(json[u"type"_s], limits.type);
    limits.leading = factor(json[u"leading"_s], limits.leading);
    limits.margins = factor(json[u"margins"_s], limits.margins);
    return limits;
}

// Older templates have one number for both languages.
static PerLanguage<double> leadingFrom(const QJsonValue& json, const PerLanguage<double>& fallback)
{
    const double both = json.toDouble();
    const PerLanguage<double> read =
        json.isDouble() ? PerLanguage<double>{both, both} : numbersFrom(json, fallback);
    return {std::clamp(read.french, 0.8, 1.5), std::clamp(read.arabic, 0.8, 1.5)};
}

static Columns columnsFrom(const QJsonValue& json)
{
    Columns columns;
    if (json[u"widths"_s].toString() == u"alike")
        columns.widths = ColumnWidths::Alike;
    columns.narrowest = std::clamp(json[u"narrowest"_s].toDouble(columns.narrowest), 0.3, 0.5);
    return columns;
}

// "#0a6169"; what is no colour keeps the fallback.
static QColor colourFrom(const QJsonValue& json, const QColor& fallback)
{
    const QColor colour(json.toString());
    return colour.isValid() ? QColor(colour.rgb()) : fallback;
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
    setup.titleFamily = textsFrom(object[u"titleFamily"_s], setup.titleFamily);
    setup.fontSize = numbersFrom(object[u"fontSize"_s], setup.fontSize);
    setup.titleSize = numbersFrom(object[u"titleSize"_s], setup.titleSize);
    setup.leading = leadingFrom(object[u"leading"_s], setup.leading);
    setup.columns = columnsFrom(object[u"columns"_s]);
    setup.accent = colourFrom(object[u"accent"_s], setup.accent);
    setup.hyphenateFrench = object[u"hyphenateFrench"_s].toBool(setup.hyphenateFrench);
    setup.kashida = object[u"kashida"_s].toBool(setup.kashida);
    setup.hangingPunctuation = object[u"hangingPunctuation"_s].toBool(setup.hangingPunctuation);
    setup.furniture = furnitureFrom(object[u"furniture"_s]);
    setup.fitLimits = limitsFrom(object[u"fitLimits"_s]);
    setup.delivery = deliveryFrom(object[u"delivery"_s]);
    setup.fitPages = std::max(0, object[u"fitPages"_s].toInt(setup.fitPages));
    return setup;
}

} // namespace tarjuman::pdf
