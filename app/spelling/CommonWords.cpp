#include "app/spelling/CommonWords.h"

#include "app/text/WordList.h"

#include <QSet>
#include <QStringList>

#include <array>

namespace tarjuman::spelling {

namespace {

// In alphabetical order; parted by spaces.
constexpr QStringView frenchWords =
    u"abonnement abord absence acceptation accepte accepter accepté accessible accès accéder "
    u"accompagné accomplir accord accordés accords accueilli acquisition acte actes action actions "
    u"activité activités adapté adaptée administration administrative administratives admission "
    u"adresse adressé affaires affecté afin agent agents agir agit aide aider ailleurs ainsi ait "
    u"ajouter ajouté alimentation aller alors amélioration ami an annexe année années annonce "
    u"annonces annoncé ans appel appelée applicable application applique appliquent appliquer "
    u"apporter après aptitude argent arrêt arrêté article artistique asile assemblée assez "
    u"assistance assisté association associations associé associés assurance assure assurer atteint "
    u"attendre attente attribution au aucun aucune aujourd'hui auprès auquel aura aussi auteur "
    u"automatique automatiquement autorise autoriser autorisé autorisée autorisées autorisés "
    u"autorité autre autres aux avaient avait avance avant avantage avantages avec avez avion avis "
    u"avoir avril ayant âge base bâtiment beau beaucoup besoin besoins bénéficiant bénéficie "
    u"bénéficier biais bien bon bonne branche brute budget bureau but cadre cadres calcul candidat "
    u"candidature capacité car caractéristiques carte cas catégories cause ce cela celle celles "
    u"celui cent centre cependant certain certaines certains certificat ces cesse cet cette ceux "
    u"chacun chacune changement changer chaque charge chargé chargée chef chemin chez choisi choisir "
    u"choix chômage ciel cinq circonstances circuler classe client clients code collectif "
    u"collectivité comité commande comme commercial commerciale commis commission commun communauté "
    u"commune communication communiquer communiqué compétence complet complète complément compléter "
    u"comporte comportement comprend compris compte compter comptes concernant concerne concernent "
    u"concerné concernée concernées concernés conclu conclusion concurrence condamné condition "
    u"conditions conduite conférence conflit conforme congés connaissance connaître conseil "
    u"conseiller consentement conserve conserver conséquence conséquences considéré considérés "
    u"consiste constitue constituent constituer constitution construire consultation consulter "
    u"contact contenir contenu contient continue contraire contrat contre contrepartie contribution "
    u"contributions contrôle convention convient coopération coordonnées copie corps correspond "
    u"correspondance correspondant courrier cours court coût création créer crime critères cycle "
    u"dans date de dehors demain demande demander demandé demandée depuis dernier derniers dernière "
    u"dernières des destination destiné destinée destinés destruction deux devant devient devoir "
    u"devra devrez dès débit début décide décider décision décisions déclaration déclarer déclaré "
    u"défaut défense défini définit déjà délai délais démarche départ dépasse dépend dépendent "
    u"désaccord désigne désigner désigné détail détenu déterminer développement diagnostic "
    u"différence différent différente différentes différents difficultés diffusion dire direct "
    u"directe directement directeur direction directrice discours discrimination disponibilité "
    u"disponible disponibles dispose disposer disposition dissolution distance dit dite dix document "
    u"documents doit doivent domaine domaines domicile don donc donne donner donné donnée données "
    u"dont double droit droite droits du due durant durée eau effectif effective effectivement "
    u"effectue effectuer effectué effectuée effectuées effet effort efforts elle elles emploi "
    u"employé en encore enfant enfants engagement enregistrement enregistrer enseignement ensemble "
    u"ensuite entraîne entre entreprise entreprises entrer entrée environnement envoi envoyer "
    u"envoyée erreur espace essai est et etc eux exception exceptions exclusivement exemple exercer "
    u"exercice exécuter exécution existe existence expert expérience exploitation extérieur échange "
    u"école économie économique économiques écrit éducation égal égale également élections "
    u"électronique élevé élément éléments épouse époux équivalent équivalente établi établie établir "
    u"établissement étaient était étant état états été études évaluation éventuellement éventuels "
    u"éviter évolution êtes être faciliter façon faire fait faites familial famille familles faut "
    u"faute femme femmes feu fichier figure fille fils fin financement financier fixe fixer fois "
    u"fonction fonctionnement fonctions fonds font force forces formalités formation forme former "
    u"fournir fournisseur français garantie garanties garantir garde gauche gestion gestionnaire "
    u"général générale généralement gérant global gouvernement grand grande grands gratuit gratuite "
    u"graves gravité grâce groupe groupement guerre habituelle habituellement heure heures hier "
    u"historique homme hommes honneur horaire hors hôtes huit ici identification identifier identité "
    u"il ils immédiatement importe impose impossible incendie inclus indépendant indépendants "
    u"indication indiquant indique indiquer indiqué individuel information informations informé "
    u"initial initiale initiative initiatives inscrit installation installations installer instance "
    u"institut instruction interdire intermédiaire international internationale internationaux "
    u"interne internet interruption intervenir intervention intervient intégralement intégration "
    u"intérêt intérêts intérieur invalidité investissement issue jamais je jeux joindre joint jour "
    u"jours juge jugement jugée juridiction juridique justice l la lancé langue laquelle là le "
    u"lequel les lesquelles lesquels lettre leur leurs légal légale légitime liberté libre librement "
    u"licence licenciement lien liens lieu lieux liées liés ligne limite limites limité limitée "
    u"liste listes livre livres local locale locales localisation location locaux logement loi lois "
    u"loisirs long longue lors lorsque lui lutte mail main maintenir maintien mais maison majeur "
    u"majorité maladie mandataire manière marché mariage maternité matériel matériels matière "
    u"maximum membre membres mention mentionner mentionné mer mes mesure mesures met mettre mère "
    u"média médias médical médicaux même mêmes mieux milieu mille millions mineur minimale minimum "
    u"ministre mis mise mises mission missions mobile mode modèle modification modifications "
    u"modifier moins mois moitié moment mon monde morale mort mot mots moyen moyens naissance "
    u"national nationale nationalité nationaux nations nature ne net neuf neveu nécessaire "
    u"nécessaires nécessite ni niveau nom nombre noms non nord normal normale nos notamment notice "
    u"notification notre nous nouveau nouveaux nouvelle nouvelles numéro objectif objectifs objet "
    u"objets obligations obligatoire obligé obtenir occasion occupé office officiel offre on ont "
    u"opération opérations option or ordre organisation organismes original origine ou ouest outre "
    u"ouvert ouverture ouvrir où page paie paix par parcours parents parfois parle parmi part "
    u"partage partenaire partenaires partenariat participer participé particulier particuliers "
    u"particulière particulières partie partiellement parties partir parts pas passage passer passé "
    u"patient payés pays peine peines pendant permet permettant permettent permettre permis personne "
    u"personnel personnelle personnes perte peu peut peuvent père pénale période physique physiques "
    u"pièce place placé plan plein plupart plus plusieurs point points politique port portant porte "
    u"portée possession possibilité possibilités possible possibles poste postes pour pourra "
    u"pourront poursuites pouvant pouvez pouvoir pratique premier première premières prend prendre "
    u"presse préalable préalablement précédente précis précise préciser préférence prénom prénoms "
    u"préparation présence présent présente présenter présenté président prévention prévoir prévu "
    u"prévue prêt principal principe priorité pris prise privé privée prix problème procès procéder "
    u"procédure proche proches production produire produit produits professionnel professionnels "
    u"profit programme programmes projet projets propos propose proposer proposé propre propres "
    u"propriétaires propriété protection protéger protégé proximité public publication publics "
    u"publique publiques puis puisse qualité quand quatre que quel quelle question questions qui "
    u"quitter raison raisons rappelé rapport recevoir recherche recommandé reconnaissance reconnue "
    u"recourir recours reçoit reçu refus refuser regard relatifs relations relative relatives "
    u"relevant remise remplies remplir rencontre rencontré rend rendre renseigner report repos "
    u"reprendre représentants représenter reprise requête respect responsabilité responsable "
    u"responsables ressources restant restauration reste rester retenue retour revanche revenu règle "
    u"règles réaliser réalisé réalisée réalisés réception récupérer réduction réduit réel référence "
    u"régime région régulièrement rémunération répertoire répondre réponse réseau réseaux réserve "
    u"résidence résultat résultats réunion rien risques route rôle rue sa saisir salaire sans santé "
    u"sauf sauvegarde savoir se secret secrétaire secteur sein selon semaine semaines sept sera "
    u"serez seront sert service services servir ses seul seule seulement seuls sécurité si siège "
    u"signaler signature signe signer signé signée simple sinistre site sites situation situations "
    u"six social sociale sociaux société sociétés soient soins soit solution somme sommes son sont "
    u"sortie souhaite souligné soumis source sous soutien souvent spéciale spécifique spécifiques "
    u"stage statut structure subi succession sud suit suite suivant suivante suivantes suivants "
    u"suivent suivi suivre supérieures supplémentaire supplémentaires support sur surveillance "
    u"susceptibles suspendre sûreté système taille tant tard technique techniques tel telle "
    u"temporairement temps tenu terme terre territoire texte téléphone téléphonique tête tiers titre "
    u"total totale toujours tous tout toute toutefois toutes train transfert transmet transmettre "
    u"transmission transport travail travaille travailler travaillé travaux très tribunal trois trop "
    u"trouve trouver tu tutelle type types un une unique uniquement unité université urgence usage "
    u"utile utiles utilisant utilisation utiliser utilisé utilisée utilisés valable valeur "
    u"validation variable varie varient vaut venir vers vérification vérifie vérifier via victime "
    u"vie vieillesse ville vise visite visité vitesse vivre voir voiture vol volontaire volontaires "
    u"volonté vos vote votes votre vouloir vous vue zone zones œuvre ";

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
