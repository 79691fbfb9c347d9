#include "tests/support/FullArchive.h"

#include "app/storage/Store.h"

using namespace Qt::StringLiterals;

namespace tarjuman::testing {

using release::Release;
using release::Role;
using release::Status;

namespace {

struct Town {
    QString french;
    QString arabic;
};

const QList<Town>& towns()
{
    static const QList<Town> all{
        {u"Tunis"_s, u"تونس"_s},  {u"Rabat"_s, u"الرباط"_s}, {u"Le Caire"_s, u"القاهرة"_s},
        {u"Genève"_s, u"جنيف"_s}, {u"Dakar"_s, u"داكار"_s},  {u"Beyrouth"_s, u"بيروت"_s},
    };
    return all;
}

void addPair(Release& release, Role role, const QString& french, const QString& arabic)
{
    release.paragraphs.french += {release.takeParagraphId(), role, french};
    release.paragraphs.arabic += {release.takeParagraphId(), role, arabic};
    release.pairs += {{1, 1}, release::TranslationState::Done};
}

void addBody(Release& release, int number)
{
    addPair(release, Role::Lead,
            u"L’Observatoire des vents a mis en service sa station numéro %1, la plus haute de la côte, "
            u"après deux "
            "années de travaux menés avec les communes voisines."_s.arg(number),
            u"دشّن مرصد الرياح محطته رقم %1، وهي الأعلى على الساحل، بعد عامين من الأشغال بالتعاون مع البلديات "
            "المجاورة."_s.arg(number));
    addPair(
        release, Role::Body,
        u"La station mesure la vitesse du vent toutes les dix secondes et publie ses relevés chaque heure."_s,
        u"وتقيس المحطة سرعة الرياح كل عشر ثوان، وتنشر قراءاتها كل ساعة."_s);
    addPair(release, Role::Quotation,
            u"« Les pêcheurs nous demandaient ces chiffres depuis longtemps », a dit la directrice."_s,
            u"وقالت المديرة: «كان الصيادون يطلبون منا هذه الأرقام منذ زمن طويل»."_s);
    addPair(release, Role::EndMark, u"FIN"_s, u"انتهى"_s);
}

} // namespace

Release madeUpRelease(int number)
{
    const Town& town = towns().at(number % towns().size());
    Release release;
    release.status = static_cast<Status>(number % 3);
    release.date = QDate(2026, 3, 1).addDays(-number);
    release.place = {town.french, town.arabic};
    addPair(release, Role::Title,
            u"L’Observatoire des vents ouvre sa station %1 à %2"_s.arg(number).arg(town.french),
            u"مرصد الرياح يفتتح محطته %1 في %2"_s.arg(number).arg(town.arabic));
    addPair(release, Role::Dateline, u"%1, le %2"_s.arg(town.french, release.date.toString(u"d-M-yyyy"_s)),
            u"%1، %2"_s.arg(town.arabic, release.date.toString(u"yyyy/M/d"_s)));
    addBody(release, number);
    return release;
}

base::Result<void> fillArchive(const QString& file, int releases)
{
    constexpr int batch = 1000;
    storage::Store store(file);
    TRY(store.open().takeResult());
    for (int first = 1; first <= releases; first += batch) {
        QList<Release> some;
        for (int number = first; number < first + batch && number <= releases; ++number)
            some << madeUpRelease(number);
        TRY(store.insert(some).takeResult());
    }
    return {};
}

} // namespace tarjuman::testing
