#include "app/spelling/KnownNames.h"

#include <QSet>
#include <QStringList>

namespace tarjuman::spelling {

namespace {

// In alphabetical order; parted by spaces.
constexpr QStringView frenchNames =
    u"Abou Aden Alecso Annaba Bizerte Bogota Brasilia Charjah Dabi Erbil Eswatini Isesco Kyiv Nam "
    u"Niue Sao Viêt kafala Åland ";

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

} // namespace

bool isKnownName(const QString& word, text::Language language)
{
    static const text::PerLanguage<QSet<QString>> known{setOf(frenchNames), setOf(arabicNames)};
    return known[language].contains(word);
}

} // namespace tarjuman::spelling
