#include "app/pdf/setup/Delivery.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using text::Language;

static constexpr std::array<QStringView, 3> standardKeys{u"a-2a+ua-1", u"a-4+ua-2", u"x-4"};

static QJsonObject pairOf(const PerLanguage<QString>& texts)
{
    return {{u"fr"_s, texts.french}, {u"ar"_s, texts.arabic}};
}

static PerLanguage<QString> textsFrom(const QJsonValue& json)
{
    return {json[u"fr"_s].toString(), json[u"ar"_s].toString()};
}

QJsonObject jsonOf(const Delivery& delivery)
{
    return {{u"standard"_s, standardKeys[static_cast<size_t>(delivery.standard)].toString()},
            {u"date"_s, delivery.date == FileDate::OfMaking ? u"making"_s : u"release"_s},
            {u"cropMarks"_s, delivery.cropMarks},
            {u"rights"_s, pairOf(delivery.rights)},
            {u"keywords"_s, pairOf(delivery.keywords)}};
}

Delivery deliveryFrom(const QJsonValue& json)
{
    Delivery delivery;
    const QString standard = json[u"standard"_s].toString();
    const auto known = std::ranges::find(standardKeys, QStringView(standard));
    if (known != standardKeys.end())
        delivery.standard = static_cast<Standard>(known - standardKeys.begin());
    if (json[u"date"_s].toString() == u"making")
        delivery.date = FileDate::OfMaking;
    delivery.cropMarks = json[u"cropMarks"_s].toBool();
    delivery.rights = textsFrom(json[u"rights"_s]);
    delivery.keywords = textsFrom(json[u"keywords"_s]);
    return delivery;
}

QStringList keywordsOf(const Delivery& delivery, Language language)
{
    static const QRegularExpression commas(u"[,;،؛]"_s);
    QStringList words;
    for (const QString& word : delivery.keywords[language].split(commas)) {
        if (const QString plain = word.simplified(); !plain.isEmpty() && !words.contains(plain))
            words.append(plain);
    }
    return words;
}

} // namespace tarjuman::pdf
