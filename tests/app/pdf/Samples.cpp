#include "tests/app/pdf/Samples.h"

using namespace Qt::StringLiterals;

namespace tarjuman::tests {

using release::Release;
using release::Role;
using text::Language;

using Parts = QList<std::pair<Role, QString>>;

static const Parts& frenchParts()
{
    static const Parts parts{
        {Role::Mention, u"Pour diffusion immédiate"_s},
        {Role::Kind, u"COMMUNIQUÉ DE PRESSE"_s},
        {Role::Reference, u"N° 2031/07-B"_s},
        {Role::Title,
         u"L’Institut des dunes (IDD) ouvre à Tozeur un observatoire de l’érosion avec l’UNESCO"_s},
        {Role::Subtitle, u"Douze stations mesureront le sable jusqu’en 2035"_s},
        {Role::Dateline, u"Tozeur, le 14 mars 2031"_s},
        {Role::Lead,
         u"L’Institut des dunes (IDD) a inauguré jeudi, avec l’UNESCO, un observatoire de l’érosion éolienne "
         u"doté de "
         u"12,5 millions d’euros, soit 45 % de plus que prévu ; il suivra 1 240 km² de dunes vives d’ici à 2035."_s},
        {Role::Quotation, u"« Nous mesurons enfin ce que nous racontions », a déclaré la directrice, Mme "
                          u"Salma Ben Youssef : « le sable "
                          u"avance de 3,7 mètres par an à Nefta ; est-ce irréversible ? Non ! »"_s},
        {Role::Body, u"Le réseau compte douze stations automatiques, reliées toutes les 15 minutes au centre "
                     u"de calcul de l’IDD. "
                     u"Les données, librement réutilisables, seront publiées à 16 h 30 chaque vendredi sur "
                     u"www.dunes.example/donnees "
                     u"et transmises aux municipalités de Tozeur, de Nefta et de Douz."_s},
        {Role::ListItem, u"une carte quotidienne des vents supérieurs à 40 km/h ;"_s},
        {Role::ListItem, u"un bulletin mensuel, en français et en arabe, de l’avancée du sable."_s},
        {Role::Boilerplate,
         u"À propos de l’IDD : fondé en 2009, l’Institut réunit 41 chercheuses et chercheurs et coopère avec "
         u"l’Université de Sfax (Tunisie)."_s},
        {Role::EndMark, u"FIN"_s},
        {Role::Contact, u"Contact presse : presse@dunes.example, tél. +216 76 000 000"_s},
    };
    return parts;
}

static const Parts& arabicParts()
{
    static const Parts parts{
        {Role::Mention, u"للنشر الفوري"_s},
        {Role::Kind, u"بيان صحفي"_s},
        {Role::Reference, u"رقم 2031/07-B"_s},
        {Role::Title, u"معهد الكثبان (IDD) يفتتح في توزر مرصدا للتعرية بالشراكة مع اليونسكو (UNESCO)"_s},
        {Role::Subtitle, u"اثنتا عشرة محطة تقيس حركة الرمال حتى سنة 2035"_s},
        {Role::Dateline, u"توزر، 14 مارس 2031م"_s},
        {Role::Lead,
         u"افتتح معهد الكثبان (IDD) يوم الخميس، بالشراكة مع UNESCO، مرصدا للتعرية الريحية بكلفة 12.5 مليون "
         u"يورو، أي "
         u"بزيادة 45% عما كان مقررا؛ وسيتابع المرصد 1240 كيلومترا مربعا من الكثبان المتحركة حتى سنة 2035."_s},
        {Role::Quotation,
         u"وقالت مديرة المعهد السيدة/ سلمى بن يوسف: «صرنا نقيس ما كنا نرويه»، وأضافت: \"الرَّمْلُ يَتَقَدَّمُ ٣٫٧ "
         u"أمتارٍ كلَّ عامٍ في نفطة؛ فهل يُستدرَك؟ نعم!\""_s},
        {Role::Body, u"وتتألف الشبكة من اثنتي عشرة محطة آلية ترسل بياناتها كل 15 دقيقة إلى مركز الحساب في "
                     u"المعهد (بإشراف السيد/ "
                     u"Jean Rivière). وتُنشر البيانات كل يوم جمعة على الموقع www.dunes.example/donnees وتُرسل "
                     u"إلى بلديات توزر ونفطة "
                     u"ودوز."_s},
        {Role::ListItem, u"خريطة يومية للرياح التي تتجاوز سرعتها 40 كم/س؛"_s},
        {Role::ListItem, u"نشرة شهرية بالعربية والفرنسية عن تقدّم الرمال."_s},
        {Role::Boilerplate,
         u"الجدير بالذكر أن المعهد تأسس سنة ٢٠٠٩، ويضم 41 باحثة وباحثا، ويتعاون مع جامعة صفاقس (تونس)."_s},
        {Role::EndMark, u"انتهى"_s},
        {Role::Contact, u"للتواصل الإعلامي: presse@dunes.example أو الهاتف 21676000000"_s},
    };
    return parts;
}

Release releaseOf(Language language, const Parts& paragraphs)
{
    Release release;
    release.date = QDate(2031, 3, 14);
    for (const auto& [role, text] : paragraphs) {
        release.paragraphs[language].append({release.takeParagraphId(), role, text});
        release::Pair pair;
        pair.count[language] = 1;
        release.pairs.append(pair);
    }
    return release;
}

Release sampleRelease()
{
    Release release = releaseOf(Language::French, frenchParts());
    release.paragraphs.arabic = releaseOf(Language::Arabic, arabicParts()).paragraphs.arabic;
    for (release::Pair& pair : release.pairs)
        pair.count.arabic = 1;
    return release;
}

} // namespace tarjuman::tests
