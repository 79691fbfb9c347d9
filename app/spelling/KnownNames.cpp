#include "app/spelling/KnownNames.h"

#include "app/text/Folding.h"
#include "app/text/Words.h"

#include <QFile>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

namespace {

// In alphabetical order; parted by spaces.
constexpr QStringView frenchNames =
    u"Abou Aden Alecso Annaba Bizerte Bogota Brasilia Charjah Dabi Erbil Eswatini Isesco Kyiv Nam "
    u"Niue Sao Viêt kafala Åland Adagp Afdas Direccte Kbis Pantone Scop Télérecours cashback cerfa cerfas "
    u"cotitulaire cotitulaires crowdfunding ebook ebooks email emails pdf phishing podcast podcasts "
    u"ransomware "
    u"WiFi sms webinaire webinaires ";

constexpr QStringView arabicNames =
    u"آلاند أتمتة أربيل أغادير أنتاركتيكا أنتيغوا أنجلوس أنطونيو أنغويلا أوتاوا أونكتاد إسواتيني "
    u"إيسيسكو إيمانويل الألكسو الأونروا الإنتربول الإيسيسكو البهاما التشيك السيبراني السيبرانية "
    u"المارتينيك المالديف الناتو اليونسكو اليونيسف بابوا بارتليمي بالاو بربادوس برمودا بلوكتشين بليز "
    u"بنزرت بودكاست بوردو بورما بولينيزيا بيار بيتكيرن بيلاروس بيير تايوان تشارلز تورنتو توفالو "
    u"توكيلاو تولوز توماس تونغا تويتر جاك جوزيف جيرسي خوسيه دكار دومينيكا ديفيد رقمنة رواندا روتردام "
    u"روينيون سانت ستراسبورغ سفالبارد سيبرانية شنغهاي صفاقس عبدالرحمن عبدالعزيز عبدالله عطلات "
    u"غرينادا غرينادين غرينلاند غوادلوب غوتيريش غوغل غيانا غيرنزي فانواتو فحوصات فرانسوا فرانكفورت "
    u"فلاديمير فنسنت فوكلاند قسنطينة قيرغيزستان كاراكاس كارلوس كاليدونيا كانبرا كايمان كراتشي "
    u"كريسماس كلير كوراساو كوسوفو كوفيد كوكوس كونغ كيبيك كيتس كيريباتي كيلينغ كينشاسا لاتفيا "
    u"لوكسمبورغ ليختنشتاين مارتن مارينو ماكاو ماكدونالد مالطا مايكل مايوت مولدوفا مونتريال مونتسرات "
    u"ميشال ميشيل ميكرونيزيا ميلانو ميونيخ نانت ناورو نورفولك هامبورغ هنري هونغ هيرد واتساب والس "
    u"وجدة وليام يحتاجونه يحتاجونها يوتيوب يورو يونسكو يونيسف ";

QSet<QString> setOf(QStringView words)
{
    const QStringList list = words.toString().split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

// The words of the names of countries and cities, each in its language; compounds with their hyphens and
// whole.
void addPlaces(text::PerLanguage<QSet<QString>>& known)
{
    QFile file(u":/tarjuman/tables/places.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The table of places is missing from the program.");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList fields = line.split(u'\t');
        const auto language = fields.size() == 4 ? text::languageFromTag(fields[2]) : std::nullopt;
        if (!language)
            continue;
        for (const text::Word& word : text::wordsIn(fields[3], *language)) {
            if (word.language == *language && word.length > 1)
                known[*language].insert(
                    text::folded(QStringView(fields[3]).mid(word.start, word.length), text::level::spelling));
        }
    }
}

text::PerLanguage<QSet<QString>> allNames()
{
    text::PerLanguage<QSet<QString>> known{setOf(frenchNames), setOf(arabicNames)};
    addPlaces(known);
    return known;
}

} // namespace

bool isKnownName(const QString& word, text::Language language)
{
    static const text::PerLanguage<QSet<QString>> known = allNames();
    return known[language].contains(word);
}

} // namespace tarjuman::spelling
