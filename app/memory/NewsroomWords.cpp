#include "app/memory/NewsroomWords.h"

#include <QHash>

#include <iterator>

namespace tarjuman::memory {

using namespace Qt::StringLiterals;
using text::Language;
using text::PerLanguage;

namespace {

// Beginnings of words, folded for a search, parted by spaces; an end mark (.) asks for the whole
// word. The first French one names the meaning; numbers are named by their figures.
struct Row {
    QStringView french;
    QStringView arabic;
};

constexpr Row rows[] = {
    // Parts of a release.
    {u"fin.", u"انتهي"},
    {u"communique", u"بيان"},
    {u"presse", u"صحف صحاف"},
    {u"contact information.", u"تواصل اتصال لتواصل"},
    {u"diffusion", u"نشر"},
    {u"article", u"ماده"},
    {u"chapitre", u"فصل"},
    // Numbers.
    {u"2. deux.", u"اثنان اثنين اثنا اثني اثنتي"},
    {u"3. trois", u"ثلاث. ثلاثه."},
    {u"4. quatre.", u"اربع. اربعه."},
    {u"5. cinq.", u"خمس. خمسه."},
    {u"6. six.", u"ست. سته."},
    {u"7. sept.", u"سبع. سبعه."},
    {u"8. huit", u"ثماني ثمانيه ثمان."},
    {u"9. neuf.", u"تسع. تسعه."},
    {u"10. dix.", u"عشر. عشره."},
    {u"20. vingt", u"عشرون. عشرين."},
    {u"30. trent", u"ثلاثون ثلاثين"},
    {u"40. quarant", u"اربعون اربعين"},
    {u"50. cinquant", u"خمسون خمسين"},
    {u"100. cent. centaine", u"ميه. مايه. ميات"},
    {u"1000. mille. millier", u"الف. الاف"},
    {u"million", u"مليون ملايين"},
    {u"milliard", u"مليار"},
    {u"premier premiere", u"اول. اولي"},
    // Months and days; the months of the Gulf, of the Levant and of the Maghreb.
    {u"janvier", u"يناير كانون جانفي"},
    {u"fevrier", u"فبراير شباط فيفري"},
    {u"mars.", u"مارس. اذار"},
    {u"avril", u"ابريل نيسان افريل"},
    {u"mai.", u"مايو ايار ماي."},
    {u"juin", u"يونيو حزيران جوان"},
    {u"juillet", u"يوليو تموز جويليه"},
    {u"aout", u"اغسطس اب. اوت"},
    {u"septembre", u"سبتمبر ايلول"},
    {u"octobre", u"اكتوبر"},
    {u"novembre", u"نوفمبر"},
    {u"decembre", u"ديسمبر"},
    {u"lundi", u"اثنين."},
    {u"mardi", u"ثلاثاء"},
    {u"mercredi", u"اربعاء"},
    {u"jeudi", u"خميس."},
    {u"vendredi", u"جمعه."},
    {u"samedi", u"سبت."},
    {u"dimanche", u"احد."},
    {u"aujourd", u"يوم."},
    {u"jour.  jours journee", u"ايام يوم"},
    {u"semaine", u"اسبوع اسابيع"},
    {u"mois.", u"شهر اشهر شهور"},
    {u"an. ans. annee annuel", u"سنه سنوات عام. سنوي اعوام"},
    // People and offices.
    {u"secretaire secretariat", u"امين امانه"},
    {u"general.", u"عام. لواء فريق."},
    {u"president", u"رييس رياس"},
    {u"ministr minister", u"وزير وزار وزراء"},
    {u"directeur directric direction", u"مدير اداره"},
    {u"ambassad", u"سفير سفار"},
    {u"delegation", u"وفد وفود"},
    {u"representant", u"ممثل"},
    {u"porte-parole", u"متحدث ناطق"},
    {u"expert", u"خبير خبراء"},
    {u"chercheur recherch", u"باحث بحوث بحث"},
    {u"etudiant", u"طالب. طلاب طلبه"},
    {u"stagiaire", u"متدرب"},
    {u"femme", u"نساء مراه امراه"},
    {u"jeune", u"شباب"},
    {u"enfant", u"طفل اطفال"},
    {u"journalist", u"صحفي"},
    // Bodies and places.
    {u"centre. centres", u"مركز مراكز"},
    {u"nation nations", u"امم. امه"},
    {u"international", u"دولي"},
    {u"etat. etats", u"دوله دول."},
    {u"pays.", u"بلد بلدان بلاد دول."},
    {u"gouvernement", u"حكوم"},
    {u"organisation organisme", u"منظم"},
    {u"coalition allian", u"تحالف"},
    {u"union.", u"اتحاد"},
    {u"institut", u"معهد معاهد"},
    {u"universit", u"جامع"},
    {u"comite commission", u"لجن لجان"},
    {u"conseil", u"مجلس مجالس"},
    {u"siege.", u"مقر."},
    {u"royaume", u"مملك"},
    {u"ville", u"مدين مدن."},
    {u"monde. mondial", u"عالم. عالمي"},
    {u"regional region", u"اقليم منطق"},
    {u"militair", u"عسكري"},
    {u"islami", u"اسلامي"},
    {u"arabe arabie", u"عربي سعودي"},
    // What they do.
    {u"rencontr reunion reunit entretien", u"التقي لقاء اجتماع يجتمع"},
    {u"visite", u"زيار زار."},
    {u"accueil recu. recoit bienvenue", u"استقبل يستقبل رحب. ترحيب"},
    {u"signe signatur", u"وقع. توقيع"},
    {u"accord.  convention", u"اتفاق"},
    {u"cooperation", u"تعاون"},
    {u"lutte. combat", u"مكافح محارب"},
    {u"terroris", u"ارهاب"},
    {u"securit", u"امن امني سلام"},
    {u"paix.", u"سلام. سلم."},
    {u"guerre", u"حرب."},
    {u"financ", u"تمويل مالي"},
    {u"budget", u"ميزاني موازن"},
    {u"euro", u"يورو"},
    {u"dollar", u"دولار"},
    {u"cout couts", u"تكلف كلف"},
    {u"projet", u"مشروع مشاريع"},
    {u"programm", u"برنامج برامج"},
    {u"initiativ", u"مبادر"},
    {u"developp", u"تنمي تطوير"},
    {u"formation former.", u"تدريب تكوين"},
    {u"effort", u"جهد جهود"},
    {u"role.", u"دور."},
    {u"soutien soutenir appui", u"دعم."},
    {u"domaine", u"مجال"},
    {u"renforc", u"تعزيز"},
    {u"coordin", u"تنسيق"},
    {u"partenariat partenair", u"شراك شريك شركاء"},
    {u"forum", u"منتدي"},
    {u"conferenc", u"موتمر محاضر"},
    {u"colloque seminaire", u"ندوه ندوات"},
    {u"atelier", u"ورش"},
    {u"rapport", u"تقرير تقارير"},
    {u"calendrier", u"جدول."},
    {u"edition", u"نسخ دوره طبع"},
    {u"mission", u"بعث مهم"},
    {u"groupe", u"مجموع فريق."},
    {u"travail travaux", u"عمل. اعمال"},
    {u"participa", u"مشارك شارك"},
    {u"confirm affirm soulign", u"اكد. اكدت يوكد"},
    {u"annonc", u"اعلن اعلان"},
    {u"declar", u"صرح. تصريح اعلان"},
    {u"ouvert ouvre inaugur", u"افتتح افتتاح يفتتح"},
    {u"publi", u"نشر. ينشر سينشر"},
    {u"noter rappel", u"جدير. يذكر"},
    {u"resolution", u"قرار"},
    {u"membre", u"عضو اعضاء"},
    {u"victime", u"ضحاي ضحي"},
    {u"droit", u"حق. حقوق"},
    {u"loi. lois.", u"قانون قوانين"},
    {u"protection", u"حماي"},
    {u"libert", u"حري. حريه حريات"},
    {u"egal egaux", u"متساو مساوا سواسي"},
    {u"personne. individu", u"شخص فرد. انسان"},
    {u"eau. eaux", u"ماء مياه"},
    {u"mer. maritim littoral", u"بحر. بحري ساحل"},
    {u"climat", u"مناخ"},
    {u"environnement", u"بيي"},
    {u"sante.", u"صحه صحي."},
    {u"ecole scolair", u"مدرس مدارس"},
    {u"education enseign", u"تعليم تربي"},
    {u"agricol agricult", u"زراع"},
    {u"energ", u"طاق"},
    {u"econom", u"اقتصاد"},
    {u"commerc", u"تجار"},
    {u"entrepris societe.", u"شرك موسس"},
    {u"nouvea nouvel", u"جديد"},
};

using Meanings = QHash<QString, QString>; // a beginning, or a whole word with its end mark

PerLanguage<Meanings> readRows()
{
    PerLanguage<Meanings> meanings;
    for (const Row& row : rows) {
        const auto french = row.french.split(u' ', Qt::SkipEmptyParts);
        const QString name =
            (french.first().endsWith(u'.') ? french.first().chopped(1) : french.first()).toString();
        const bool isNumber = name.front().isDigit();
        const QString meaning = isNumber ? name : u'=' + name;
        for (const QStringView beginning : french)
            meanings.french.insert(beginning.toString(), meaning);
        for (const QStringView beginning : row.arabic.split(u' ', Qt::SkipEmptyParts))
            meanings.arabic.insert(beginning.toString(), meaning);
    }
    return meanings;
}

} // namespace

QString meaningOf(const QString& word, Language language)
{
    static const PerLanguage<Meanings> meanings = readRows();
    const Meanings& known = meanings[language];
    if (const auto whole = known.constFind(word + u'.'); whole != known.constEnd())
        return *whole;
    for (qsizetype length = word.size(); length >= 3; --length) {
        if (const auto found = known.constFind(word.left(length)); found != known.constEnd())
            return *found;
    }
    return {};
}

QString withoutParticles(const QString& word)
{
    static constexpr QStringView particles[] = {u"وبال", u"فبال", u"وال", u"فال", u"بال",
                                                u"كال",  u"ولل",  u"لل",  u"ال"};
    for (const QStringView particle : particles) {
        if (word.startsWith(particle) && word.size() >= particle.size() + 2)
            return word.mid(particle.size());
    }
    return word;
}

} // namespace tarjuman::memory
