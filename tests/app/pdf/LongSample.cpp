#include "tests/app/pdf/LongSample.h"

#include <span>

namespace tarjuman::tests {

using release::Role;
using text::Language;

static constexpr QStringView french[] = {
    u"L’Observatoire des rivages présente aujourd’hui les premiers résultats de l’enquête qu’il a conduite "
    u"pendant dix-huit mois auprès des communes du littoral, des associations de pêcheurs et des "
    u"établissements scolaires. Plus de quatre mille habitants ont répondu au questionnaire, soit environ le "
    u"double de ce que prévoyait le calendrier initial, et leurs réponses permettent pour la première fois "
    u"de comparer les situations d’une baie à l’autre.",
    u"Les auteurs du rapport soulignent que l’érosion progresse partout, mais à des rythmes très différents. "
    u"Dans la partie orientale, où les dunes ont été replantées dès les années quatre-vingt, le trait de "
    u"côte n’a reculé que de quelques centimètres par an ; à l’ouest, au contraire, certaines plages ont "
    u"perdu jusqu’à 12 mètres en une décennie, ce qui menace directement les routes, les réseaux "
    u"d’assainissement et plusieurs centaines d’habitations.",
    u"Pour répondre à cette inquiétude, l’Observatoire propose un programme d’accompagnement en trois volets "
    u": la surveillance régulière des zones fragiles, la formation des équipes municipales et un fonds de "
    u"solidarité destiné aux familles dont le logement devra être déplacé. Le financement serait partagé "
    u"entre les collectivités, l’État et les entreprises portuaires, selon une clé de répartition qui reste "
    u"à négocier.",
    u"« Nous ne demandons pas de miracles, nous demandons de la constance », a déclaré la présidente de "
    u"l’Observatoire au cours de la conférence de presse. « Les solutions existent, elles sont connues et "
    u"relativement peu coûteuses, mais elles supposent que l’on s’y tienne pendant vingt ou trente ans, bien "
    u"au-delà des échéances électorales et des changements d’interlocuteurs dans les administrations. »",
    u"Les établissements scolaires jouent dans cette démarche un rôle particulier. Depuis la rentrée, "
    u"quarante-deux classes relèvent chaque semaine la hauteur du sable, la température de l’eau et la "
    u"présence de certaines espèces indicatrices ; ces observations, vérifiées par les chercheurs de "
    u"l’université, alimentent une base de données librement accessible à l’adresse "
    u"https://donnees.rivages.example/observations/hebdomadaires et déjà consultée par plusieurs bureaux "
    u"d’études.",
    u"Les pêcheurs, de leur côté, s’inquiètent moins de l’érosion que de la disparition des herbiers, "
    u"indispensables à la reproduction des poissons. Leur coopérative a donc obtenu que deux secteurs soient "
    u"interdits au mouillage pendant l’été et que les contrevenants s’exposent à une amende. Un premier "
    u"bilan, encore provisoire, montre que la végétation s’est reconstituée sur près d’un tiers de la "
    u"surface concernée.",
    u"Le calendrier des prochains mois est particulièrement chargé. Une réunion publique se tiendra dans "
    u"chaque commune avant la fin du printemps ; les propositions recueillies seront ensuite examinées par "
    u"une commission indépendante, composée d’élus, de scientifiques et de représentants des habitants, qui "
    u"rendra ses conclusions au plus tard le 30 septembre. Les documents préparatoires peuvent être demandés "
    u"au +216 71 000 000 ou par courriel à documentation@observatoire-rivages.example.",
    u"Enfin, l’Observatoire rappelle que l’adaptation du littoral n’est pas seulement une affaire de "
    u"techniciens. Elle touche à l’attachement que chacun porte à un paysage, à une maison, à une manière de "
    u"vivre, et c’est pourquoi les auteurs recommandent d’associer des historiens, des photographes et des "
    u"conteurs aux travaux d’aménagement, afin que la mémoire des lieux transformés soit recueillie et "
    u"transmise.",
    u"Cette recommandation a reçu un accueil favorable du ministère de la Culture, qui envisage de consacrer "
    u"une exposition itinérante aux métiers disparus du rivage : saliniers, charpentiers de marine, "
    u"ramasseurs d’algues, gardiens de phare. L’inauguration pourrait avoir lieu dès l’année prochaine, dans "
    u"l’ancienne conserverie récemment restaurée, avant une présentation dans les principales villes "
    u"côtières.",
    u"Les journalistes qui souhaitent se rendre sur place trouveront auprès du service de presse les "
    u"autorisations nécessaires, ainsi qu’un itinéraire commenté et une sélection de photographies libres de "
    u"droits. Des entretiens individuels avec les responsables scientifiques peuvent être organisés, en "
    u"français comme en arabe, sous réserve d’une demande formulée au moins quarante-huit heures à l’avance.",
};

static constexpr QStringView arabic[] = {
    u"يعرض مرصد السواحل اليوم النتائج الأولى للدراسة التي أجراها على مدى ثمانية عشر شهرا لدى بلديات الساحل "
    u"وجمعيات الصيادين والمؤسسات التعليمية. وقد أجاب عن الاستبيان أكثر من أربعة آلاف ساكن، أي نحو ضعف ما كان "
    u"متوقعا في الجدول الأصلي، وتتيح أجوبتهم للمرة الأولى المقارنة بين أوضاع خليج وآخر.",
    u"ويؤكد معدو التقرير أن الانجراف يتقدم في كل مكان ولكن بوتائر شديدة الاختلاف. ففي القسم الشرقي، حيث أعيد "
    u"غرس الكثبان منذ الثمانينات، لم يتراجع خط الشاطئ إلا بضعة سنتيمترات في السنة، أما في الغرب فقد خسرت بعض "
    u"الشواطئ ما يصل إلى 12 مترا خلال عقد واحد، وهو ما يهدد مباشرة الطرقات وشبكات التطهير ومئات المساكن.",
    u"واستجابة لهذا القلق يقترح المرصد برنامجا للمرافقة من ثلاثة محاور: المراقبة المنتظمة للمناطق الهشة، "
    u"وتكوين الفرق البلدية، وصندوق تضامن لفائدة الأسر التي سيتعين نقل مساكنها. ويتقاسم التمويل الجماعات "
    u"المحلية والدولة ومؤسسات الموانئ وفق مفتاح توزيع ما زال موضوع تفاوض.",
    u"وقالت رئيسة المرصد خلال الندوة الصحفية: «نحن لا نطلب المعجزات بل نطلب المثابرة. فالحلول موجودة ومعروفة "
    u"وقليلة التكلفة نسبيا، لكنها تفترض التمسك بها عشرين سنة أو ثلاثين، بعيدا عن المواعيد الانتخابية وتبدل "
    u"المخاطبين في الإدارات».",
    u"وتؤدي المؤسسات التعليمية في هذا المسار دورا خاصا. فمنذ العودة المدرسية يسجل اثنان وأربعون قسما كل "
    u"أسبوع علو الرمل وحرارة الماء ووجود بعض الأنواع الدالة. وتغذي هذه الملاحظات، بعد أن يتحقق منها باحثو "
    u"الجامعة، قاعدة بيانات مفتوحة للجميع اطلعت عليها مكاتب دراسات عديدة.",
    u"أما الصيادون فيقلقهم الانجراف أقل مما يقلقهم زوال المروج البحرية التي لا غنى عنها لتكاثر الأسماك. "
    u"ولذلك حصلت تعاونيتهم على منع الرسو في قطاعين خلال الصيف وعلى تغريم المخالفين. وتبين حصيلة أولى، مؤقتة "
    u"بعد، أن الغطاء النباتي تجدد في نحو ثلث المساحة المعنية.",
    u"وتزدحم رزنامة الأشهر القادمة بالمواعيد. فسيعقد اجتماع عام في كل بلدية قبل نهاية الربيع، ثم تنظر في "
    u"المقترحات لجنة مستقلة تضم منتخبين وعلماء وممثلين عن السكان، وتقدم خلاصاتها في أجل أقصاه 30 سبتمبر. "
    u"ويمكن طلب الوثائق التحضيرية على الرقم +216 71 000 000.",
    u"ويذكّر المرصد أخيرا بأن تهيئة الساحل ليست شأن التقنيين وحدهم، فهي تمس تعلق كل فرد بمشهد وببيت وبطريقة "
    u"عيش، ولذلك يوصي معدو التقرير بإشراك المؤرخين والمصورين والرواة في أشغال التهيئة، حتى تُجمع ذاكرة "
    u"الأماكن المتحولة وتُنقل إلى الأجيال.",
    u"وقد لقيت هذه التوصية صدى طيبا لدى وزارة الثقافة التي تعتزم تنظيم معرض متنقل عن مهن الشاطئ المندثرة: "
    u"الملاحون وصناع السفن وجامعو الطحالب وحراس المنارات. وقد يفتتح المعرض في السنة القادمة داخل معمل "
    u"المصبرات القديم الذي رمم حديثا، قبل أن يطوف بأهم المدن الساحلية.",
    u"ويجد الصحفيون الراغبون في الانتقال إلى عين المكان لدى مصلحة الصحافة التراخيص اللازمة ومسارا مشروحا "
    u"ومجموعة مختارة من الصور الحرة من الحقوق. ويمكن تنظيم لقاءات فردية مع المسؤولين العلميين بالعربية "
    u"والفرنسية، على أن يقدم الطلب قبل ثمان وأربعين ساعة على الأقل.",
};

QStringList longSample(Language language)
{
    QStringList paragraphs;
    for (const QStringView paragraph : language == Language::French ? std::span(french) : std::span(arabic))
        paragraphs << paragraph.toString();
    return paragraphs;
}

release::Release longRelease()
{
    release::Release release;
    for (const Language language : text::bothLanguages) {
        for (const QString& paragraph : longSample(language))
            release.paragraphs[language].append({release.takeParagraphId(), Role::Body, paragraph});
    }
    release.pairs = QList<release::Pair>(release.paragraphs.french.size(), release::Pair{{1, 1}});
    return release;
}

} // namespace tarjuman::tests
