#include "app/spelling/CommonWords.h"

#include "app/text/WordList.h"

#include <QSet>
#include <QStringList>

#include <array>

namespace tarjuman::spelling {

namespace {

// In alphabetical order; parted by spaces.
constexpr QStringView frenchWords =
    u"accord accords accueilli acte actes action actions afin ainsi ajouté aller alors ami an "
    u"annonce annoncé année années ans après argent assez au aujourd'hui aussi autre autres aux "
    u"avaient avait avant avec avion avoir base beau beaucoup besoin besoins bien bureau cadre car "
    u"cas ce cent centre cependant certaines certains ces cet cette chaque chef chemin chez ciel "
    u"cinq comité comme commission communication communiqué compte conférence conseil contre "
    u"coopération corps cours dans date de demain demande demander depuis dernier dernière des deux "
    u"devoir dire directeur directrice discours dit dix doit doivent domaine domaines donc donner "
    u"droit droite droits du début déclaration déclaré déjà dépend développement eau effet effort "
    u"efforts elle elles en encore enfant enfants ensemble entre est et exemple faire fait famille "
    u"faut femme femmes fille fils fin fois formation forme gauche gouvernement grand grande grands "
    u"groupe guerre général générale heure heures hier homme hommes huit ici il ils indiqué "
    u"information informations initiative initiatives institut international internationale "
    u"internationaux jamais je jour jours juge jugement jugée l la lancé le les lettre leur leurs "
    u"lieu livre loi lois lors lutte là légal légale main mais maison manière membre membres mer "
    u"mettre mieux mille ministre mise mission missions moins mois monde mort mot mots moyen moyens "
    u"mère média médias même national nationale nationaux nations ne neuf neveu ni niveau nom nombre "
    u"nord nos notamment notre nous nouveau nouveaux nouvelle objectif objectifs on ont or "
    u"organisation ou ouest ouvert où paie paix par part partenaires partenariat participé partie "
    u"pas pays pendant permettre permis personne personnes peu peut peuvent place plus plusieurs "
    u"point politique porte pour pouvoir premier première prendre presse prix problème programme "
    u"programmes projet projets présenté président prévu prévue public publics publique père quatre "
    u"que question questions qui raison rappelé rencontre rencontré rien route rue région résultat "
    u"résultats réunion rôle sa sans santé savoir se secrétaire selon semaine sept sera seront "
    u"service services ses si signer signé situation six siège social sociale sociaux société somme "
    u"son sont souligné sous sud suite sur sécurité temps tenu terme terre tous tout toute toutefois "
    u"toutes train travail travaux trois trop très tu tête un une université venir vers vie ville "
    u"visite visité voir voiture vos vote votes votre vouloir vous vue âge école économie économique "
    u"éducation également étaient était état états été être ";

constexpr QStringView arabicWords =
    u"آخر أثناء أخرى أربعة أساس أسبوع أشار أضاف أعرب أعلن أعلى أعمال أفضل أقل أكبر أكثر أكد ألف أم "
    u"أمام أمر أمس أمور أمين أن أنا أنت أنه أنها أهداف أهم أو أول أولى أي أيام أيضا أيضاً إجراء "
    u"إدارة إذ إذا إرسال إزالة إصدار إضافة إطار إعداد إعلام إعلان إقامة إلا إلى إليه إليها إن إنتاج "
    u"إنسان إنشاء إنما إنه إنها إيجاد اتفاق اتفاقية اثنان اجتماع استقبل الآن الأخرى الأساس الأسرة "
    u"الأشخاص الأعضاء الأمم الأمن الأمين الأول الأولى الإرهاب الإسلامي الإسلامية الإعلام الإنسان "
    u"الاتفاق الاجتماع الاجتماعي الاجتماعية الاقتصاد الاقتصادية البرنامج البيان التالي التالية "
    u"التربية التطرف التعاون التعليم التقى التنمية التواصل التي الثالث الثاني الثانية الثقافية "
    u"الجامعة الجديد الجديدة الجهود الحال الحالي الحرية الحق الحكومة الحياة الخاصة الخدمات الدفاع "
    u"الدور الدول الدولة الدولي الدولية الدوليين الذي الذين الرئيس الزيارة السابق السلام السلم "
    u"السياسي السياسية الشباب الشعب الصحة الطفل العالم العالمي العالمية العام العامة العدد العربي "
    u"العربية العسكري العمل العنف الفكر القانون القضاء القضايا القوات اللجنة اللقاء المؤتمر المبادرة "
    u"المتحدة المجال المجتمع المجلس المدرسة المدير المدينة المرأة المركز المسؤول المشروع المعلومات "
    u"المقر المنطقة المنظمات المنظمة النظام الوزارة الوزير الوطني الوطنية اليوم بحث برامج برنامج "
    u"بشكل بعد بعض بل بلد بلدان به بها بيان بين تحت تسعة تطوير تعاون تعزيز تعليم تعمل تكون تلك تم "
    u"تنسيق تنفيذ تنمية ثلاثة ثم ثمانية جامعة جدا جداً جديد جديدة جرى جميع جهود حالة حتى حرية حق "
    u"حقوق حكومة حول حياة حيث خاصة خدمات خدمة خلال خمسة دعا دعم دور دول دولة ذلك رأس رأي رئيس رحب "
    u"زيارة ساعة سبعة سبيل ستة سنة شأن شارك شخص شرط شعب شكل شهر صحة ضد طريق طريقة طلاب عام عاماً "
    u"عامة عدد عشرة على عليه عليها عمل عن عند عندما عنه غدا غير فرد فقط فوق في فيه فيها قال قانون "
    u"قبل قد قضايا قضية كافة كان كانت كانوا كبار كبير كبيرة كذلك كل كما لا لجنة لدى لقاء لكل لكن "
    u"لكنه لم لن لنا له لها لهم ليس ليست مؤتمر مؤسسات مؤسسة مؤلف مئة ما ماذا مبادرات مبادرة مثل مجال "
    u"مجالات مجتمع مجلس محاربة مدير مدينة مرة مركز مسؤول مشاريع مشروع مع معلومات مقر مكافحة مليون من "
    u"منذ منطقة منظمة منه منها موجود موجودة نتائج نتيجة نحن نحو نظام هذا هذه هم هن هنا هناك هو هي "
    u"وأشار وأضاف وأكد واحد واحدة وراء وزارة وزير وسائل وقال يتم يجب يعمل يكون يمكن ينبغي يوم ";

QSet<QString> setOf(QStringView words)
{
    const QStringList list = words.toString().split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

} // namespace

bool isCommonWord(const QString& word, text::Language language)
{
    static const text::PerLanguage<QSet<QString>> common{setOf(frenchWords), setOf(arabicWords)};
    return common[language].contains(word);
}

bool isShortWord(const QString& part)
{
    static constexpr std::array<QStringView, 52> shortWords = {
        u"le",  u"la",   u"de",  u"du",  u"et",  u"en",  u"au",  u"un",  u"il",  u"on",  u"je",
        u"tu",  u"ne",   u"se",  u"ce",  u"sa",  u"si",  u"ou",  u"où",  u"à",   u"a",   u"y",
        u"les", u"des",  u"une", u"est", u"par", u"sur", u"que", u"qui", u"pas", u"ces", u"ses",
        u"aux", u"plus", u"في",  u"من",  u"عن",  u"لا",  u"ما",  u"لم",  u"لن",  u"إن",  u"أن",
        u"قد",  u"هو",   u"هي",  u"مع",  u"أو",  u"كل",  u"على", u"إلى"};
    return text::isOneOf(part, shortWords);
}

} // namespace tarjuman::spelling
