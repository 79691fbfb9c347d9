#include "ui/output/SampleRelease.h"

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

using release::Role;

static void addPair(release::Release& release, Role role, const QString& french, const QString& arabic)
{
    release.paragraphs.french.append({release.takeParagraphId(), role, french});
    release.paragraphs.arabic.append({release.takeParagraphId(), role, arabic});
    release.pairs.append({{1, 1}, release::TranslationState::Done});
}

release::Release sampleRelease()
{
    release::Release release;
    release.date = QDate(2026, 3, 12);
    release.place = {u"Tunis"_s, u"تونس"_s};
    addPair(release, Role::Mention, u"Pour diffusion immédiate"_s, u"للنشر الفوري"_s);
    addPair(release, Role::Title, u"Une bibliothèque itinérante ouvre ses portes"_s,
            u"مكتبة متنقلة تفتح أبوابها"_s);
    addPair(release, Role::Dateline, u"Tunis, le 12 mars 2026"_s, u"تونس، 12 مارس 2026"_s);
    addPair(release, Role::Lead,
            u"La bibliothèque itinérante de l’Institut reprend la route ce jeudi. Elle visitera quarante "
            u"villages avant "
            "l’été et prêtera deux mille livres en français et en arabe."_s,
            u"تنطلق المكتبة المتنقلة التابعة للمعهد يوم الخميس في جولة جديدة، تزور خلالها أربعين قرية قبل "
            u"الصيف وتعير "
            "ألفي كتاب بالفرنسية والعربية."_s);
    addPair(release, Role::Quotation,
            u"« Chaque livre prêté est une conversation qui commence », a déclaré la directrice."_s,
            u"وقالت المديرة: «كل كتاب يُعار هو بداية حوار»."_s);
    addPair(release, Role::EndMark, u"FIN"_s, u"انتهى"_s);
    return release;
}

} // namespace tarjuman::ui
