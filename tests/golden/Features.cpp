#include "tests/golden/Features.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::tests {

using pdf::PageSetup;
using release::Release;
using release::Role;
using release::Span;

// Marks a word of the last paragraph of each side.
static std::function<void(Release&)> marking(Span::Kind kind, const QString& french, const QString& arabic,
                                             const QString& value = {})
{
    return [=](Release& release) {
        const auto mark = [&](release::Paragraph& paragraph, const QString& word) {
            const auto start = static_cast<int>(paragraph.text.indexOf(word));
            if (start >= 0 && !word.isEmpty())
                paragraph.spans.append({start, static_cast<int>(word.size()), kind, value});
        };
        mark(release.paragraphs.french.last(), french);
        mark(release.paragraphs.arabic.last(), arabic);
    };
}

static PageSetup letterhead()
{
    PageSetup setup;
    setup.letterhead.shown = true;
    setup.letterhead.organisation = {u"Observatoire des oasis"_s, u"مرصد الواحات"_s};
    setup.letterhead.address = {u"7, rue des Palmiers\nGafsa"_s, u"7، نهج النخيل\nقفصة"_s};
    setup.letterhead.logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">"
                            "<rect x=\"1\" y=\"1\" width=\"8\" height=\"8\"/></svg>";
    return setup;
}

static PageSetup with(const std::function<void(PageSetup&)>& change)
{
    PageSetup setup;
    change(setup);
    return setup;
}

static void addPhotograph(Release& release)
{
    QImage image(64, 40, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    release::Figure figure;
    figure.id = 9000;
    figure.image = bytes;
    figure.caption = {u"La source au matin"_s, u"العين صباحا"_s};
    figure.alternative = {u"Un bassin d’eau claire"_s, u"حوض ماء صاف"_s};
    figure.credit = u"R. Ayari"_s;
    release.figures.append(figure);
}

static void embargo(Release& release)
{
    release.embargoUntil = QDateTime(QDate(2033, 5, 2), QTime(9, 0), Qt::UTC);
}

static QList<Feature> plainFeatures()
{
    return {
        {u"plain text"_s,
         {{Role::Body, u"L’oasis compte 1 240 sources, dont douze taries depuis 2021."_s,
           u"تضم الواحة 1240 عينا، جفت اثنتا عشرة منها منذ سنة 2021."_s},
          {Role::Body, u"Les relevés reprennent en mai."_s, u"وتُستأنف القياسات في مايو."_s}}},
        {u"what stands above a title"_s,
         {{Role::Mention, u"Pour diffusion immédiate"_s, u"للنشر الفوري"_s},
          {Role::Kind, u"COMMUNIQUÉ DE PRESSE"_s, u"بيان صحفي"_s},
          {Role::Reference, u"N° 2033/12"_s, u"رقم 2033/12"_s}}},
        {u"a subtitle and a dateline"_s,
         {{Role::Subtitle, u"Un relevé par semaine jusqu’en 2036"_s, u"قياس كل أسبوع حتى سنة 2036"_s},
          {Role::Dateline, u"Gafsa, le 2 mai 2033"_s, u"قفصة، 2 مايو 2033م"_s},
          {Role::Lead, u"L’Observatoire mesure l’eau de Gafsa à El Guettar."_s,
           u"يقيس المرصد المياه من قفصة إلى القطار."_s}}},
        {u"a quotation"_s,
         {{Role::Quotation, u"« L’eau revient », dit Mme Ayari ; « mais jusqu’à quand ? »"_s,
           u"قالت السيدة العياري: «الماء يعود، لكن إلى متى؟»"_s}}},
        {u"a list"_s,
         {{Role::ListItem, u"un puits à Lalla ;"_s, u"بئر في لالة؛"_s},
          {Role::ListItem, u"deux bassins à Chott."_s, u"حوضان في الشط."_s}}},
        {u"a numbered list"_s,
         {{Role::ListItem, u"1) mesurer le niveau ;"_s, u"1) قياس المنسوب؛"_s},
          {Role::ListItem, u"2) publier le relevé."_s, u"2) نشر النتائج."_s}}},
        {u"the end of a release"_s,
         {{Role::Boilerplate, u"L’Observatoire, fondé en 1998, réunit neuf communes."_s,
           u"يضم المرصد، الذي تأسس سنة 1998، تسع بلديات."_s},
          {Role::EndMark, u"FIN"_s, u"انتهى"_s},
          {Role::Contact, u"Contact : Rim Ayari"_s, u"للاتصال: ريم العياري"_s}}},
    };
}

static QList<Feature> markedFeatures()
{
    const QString french = u"Le 1er forage, mené avec la Water Foundation, est clos."_s;
    const QString arabic = u"انتهى الحفر الأول مع مؤسسة Water Foundation في الموعد."_s;
    return {
        {u"bold"_s, {{Role::Body, french, arabic}}, {}, marking(Span::Kind::Bold, u"forage"_s, u"الحفر"_s)},
        {u"italic"_s,
         {{Role::Body, french, arabic}},
         {},
         marking(Span::Kind::Italic, u"clos"_s, u"الموعد"_s)},
        {u"superscript"_s, {{Role::Body, french, arabic}}, {}, marking(Span::Kind::Superscript, u"er"_s, {})},
        {u"a foreign name"_s,
         {{Role::Body, french, arabic}},
         {},
         marking(Span::Kind::Foreign, u"Water Foundation"_s, u"Water Foundation"_s, u"en"_s)},
        {u"a link"_s,
         {{Role::Body, french, arabic}},
         {},
         marking(Span::Kind::Link, u"forage"_s, u"الحفر"_s, u"https://oasis.example/f"_s)},
        {u"addresses"_s,
         {{Role::Body, u"Écrire à eau@oasis.example ou voir www.oasis.example/eau pour la suite."_s,
           u"راسلوا eau@oasis.example أو زوروا www.oasis.example/eau للمزيد."_s}}},
    };
}

static QList<Feature> hardFeatures()
{
    return {
        {u"brackets and signs"_s,
         {{Role::Body, u"Le débit (12,5 l/s, soit + 45 %) dépasse « l’an II » [cote B-7]."_s,
           u"يبلغ التدفق (12.5 لتر/ث، أي بزيادة 45%) ما فاق «السنة الثانية» [الرمز B-7]."_s}}},
        {u"two Latin words in brackets"_s,
         {{Role::Body, u"La Banque (British Library) prête la carte Ms/2041-b."_s,
           u"تعير المكتبة (British Library) الخريطة Ms/2041-b إلى المرصد."_s}}},
        {u"vowel signs and digits"_s,
         {{Role::Body, u"Œuvre efficace, affinée à 99,5 %."_s, u"قالتْ إنَّ المُوَقَّعَ ٣٫٧ أمتارٍ كلَّ عامٍ."_s}}},
        {u"a title with an acronym"_s,
         {{Role::Subtitle, u"L’OSS et l’UICN s’associent"_s, u"شراكة بين المرصد (OSS) والاتحاد (UICN)"_s}}},
    };
}

// Long enough for several lines in every form.
static FeatureRow longRow()
{
    return {
        Role::Body,
        u"Depuis l’automne, quatorze bénévoles relèvent chaque matin le niveau des bassins, la température "
        u"de "
        "l’eau et le débit des trois sources principales ; leurs carnets, recopiés le soir même, forment la "
        "plus "
        "longue série continue jamais rassemblée dans la région, et l’Observatoire compte bien la poursuivre "
        "au-delà de l’échéance prévue par la convention."_s,
        u"منذ الخريف يقيس أربعة عشر متطوعا كل صباح منسوب الأحواض وحرارة المياه وتدفق العيون الرئيسية الثلاث؛ "
        u"وتشكل "
        "دفاترهم التي تنسخ في المساء نفسه أطول سلسلة متواصلة جمعت في الجهة إلى اليوم، ويعتزم المرصد مواصلتها "
        "إلى ما "
        "بعد الأجل المنصوص عليه في الاتفاقية."_s};
}

// Three pages side by side, two in one language.
static Feature severalPages()
{
    Feature feature{u"several pages"_s, {}, letterhead()};
    for (int section = 1; section <= 4; ++section) {
        feature.rows.append({Role::Subtitle, u"Bassin n° %1"_s.arg(section), u"الحوض رقم %1"_s.arg(section)});
        feature.rows.append(QList<FeatureRow>(3, longRow()));
    }
    pdf::PageFurniture& furniture = feature.setup.furniture;
    furniture.runningHead = true;
    furniture.footLine = {u"Observatoire des oasis, Gafsa"_s, u"مرصد الواحات، قفصة"_s};
    furniture.digits.arabic = pdf::Digits::ArabicIndic;
    return feature;
}

static QList<Feature> longFeatures()
{
    PageSetup hanging;
    hanging.hangingPunctuation = true;
    PageSetup stretched;
    stretched.kashida = true;
    PageSetup whole;
    whole.hyphenateFrench = false;
    PageSetup fitted;
    fitted.fitPages = 1;
    return {
        {u"a long paragraph"_s, {longRow()}},
        {u"a long quotation"_s, {{Role::Quotation, longRow().french, longRow().arabic}}},
        {u"a long list"_s,
         {{Role::ListItem, longRow().french, longRow().arabic},
          {Role::ListItem, u"deux puits."_s, u"بئران."_s}}},
        {u"kashidas"_s, {longRow()}, stretched},
        {u"hanging punctuation"_s, {longRow()}, hanging},
        {u"no hyphens"_s, {longRow()}, whole},
        severalPages(),
        {u"fitted on one page"_s, QList<FeatureRow>(7, longRow()), fitted},
    };
}

static QList<Feature> strangeFeatures()
{
    return {
        {u"characters of other fonts"_s,
         {{Role::Body, u"Palmier ☘ planté → récolte ✔ ; eau H₂O et CO₂ à 10⁻³ mol, fiche Ω≈∑."_s,
           u"غرس النخيل ☘ ثم الجني ✔ والماء H₂O والغاز CO₂ في البطاقة."_s}}},
        {u"another script"_s,
         {{Role::Body, u"Le relevé de Σωκράτης et de Чехов suit."_s, u"يلي ذلك كشف Σωκράτης وكشف Чехов."_s}}},
    };
}

// What readers that order text themselves put elsewhere, each with its cure in LatinWithinArabic.
static QList<Feature> mixedFeatures()
{
    const auto body = [](const QString& french, const QString& arabic) {
        return QList<FeatureRow>{{Role::Body, french, arabic}};
    };
    return {
        {u"Arabic words in French"_s,
         body(u"Le mot عين désigne la source, العين الكبيرة la plus grande ; on écrit « عين » ou (عين)."_s,
              u"تسمى العين بالفرنسية source."_s)},
        {u"signs beside two Latin words"_s,
         body(u"Le « British Museum » (Royal Albert Hall)."_s,
              u"زار الوفد معرض «Maps & Men» و(British Museum)، ثم عاد إلى «Royal Albert Hall»."_s)},
        {u"stops behind an address"_s,
         body(u"Voir www.oasis.example/eau."_s,
              u"راسلوا (eau@oasis.example) أو presse@oasis.example؛ ثم زوروا www.oasis.example/eau."_s)},
        {u"high quotation marks"_s,
         body(u"Il dit “oui” et ‘non’."_s, u"قال “نعم” ثم عاد إلى ‘البيت’ و“الواحة الكبرى” مساء."_s)},
        {u"comparisons and ranges"_s,
         body(u"De 12 à 17 ans, 5 < 7 et 9 > 3."_s,
              u"الفئة 12-17 سنة والموسم 2030-2026، والنسبة ≤ 4 والمسافة 5 < 7."_s)},
    };
}

static QList<Feature> furnishedFeatures()
{
    const QList<FeatureRow> rows{
        {Role::Body, u"Le bassin est plein depuis mardi."_s, u"امتلأ الحوض منذ يوم الثلاثاء."_s}};
    return {
        {u"a letterhead"_s, rows, letterhead()},
        {u"a photograph"_s, rows, {}, addPhotograph},
        {u"an embargo"_s, rows, {}, embargo},
        {u"a watermark"_s, rows, with([](PageSetup& setup) { setup.furniture.draftWatermark = true; })},
        {u"Letter paper"_s, rows, with([](PageSetup& setup) { setup.paper = pdf::Paper::Letter; })},
    };
}

const QList<Feature>& features()
{
    static const QList<Feature> all = plainFeatures() + markedFeatures() + hardFeatures() +
                                      furnishedFeatures() + longFeatures() + strangeFeatures() +
                                      mixedFeatures();
    return all;
}

static void add(Release& release, const FeatureRow& row)
{
    release.paragraphs.french.append({release.takeParagraphId(), row.role, row.french});
    release.paragraphs.arabic.append({release.takeParagraphId(), row.role, row.arabic});
    release.pairs.append(release::Pair{{1, 1}});
}

static bool standsAboveTitle(const FeatureRow& row)
{
    return row.role == Role::Mention || row.role == Role::Kind || row.role == Role::Reference;
}

Release releaseWith(const Feature& feature)
{
    Release release;
    release.date = QDate(2033, 5, 2);
    QList<FeatureRow> rows = feature.rows;
    const auto title = std::stable_partition(rows.begin(), rows.end(), standsAboveTitle);
    rows.insert(title,
                {Role::Title, u"Gafsa : les sources sous surveillance"_s, u"قفصة: العيون تحت المراقبة"_s});
    for (const FeatureRow& row : rows)
        add(release, row);
    if (feature.change)
        feature.change(release);
    return release;
}

} // namespace tarjuman::tests
