#include "app/text/ElidableWords.h"

#include "app/text/WordList.h"

#include <algorithm>

namespace tarjuman::text {

namespace {

constexpr QStringView always[] = {u"le", u"la", u"de", u"que", u"ne", u"se", u"me", u"te", u"je", u"jusque"};

// Words that lose their vowel before a few others only.
struct Before {
    QStringView word;
    QStringView next;
};
constexpr Before fewOnly[] = {
    {u"presque", u" île îles "},
    {u"quelque", u" un une "},
    {u"si", u" il ils "},
    {u"ce", u" est était étaient eût "},
    {u"lorsque", u" il ils elle elles on un une en à au aux aucun aucune "},
    {u"puisque", u" il ils elle elles on un une en à au aux aucun aucune ainsi "},
    {u"quoique", u" il ils elle elles on un une en "},
    {u"que", u" un une à "},
    {u"ne", u" y "},
    {u"se", u" y "},
    {u"me", u" y "},
    {u"te", u" y "},
    {u"je", u" y "},
    {u"de", u" y "},
    {u"jusque", u" à où "},
};

// A vowel at the head, and no elision before it.
bool refuses(QStringView word)
{
    static constexpr QStringView whole[] = {
        u"un",       u"une", u"ou",    u"où",       u"oui",       u"et",    u"onze",      u"onzième",
        u"onzièmes", u"uns", u"ouate", u"ouistiti", u"ouistitis", u"uhlan", u"ululement", u"énième"};
    return isOneOf(word, whole);
}

// An h that nobody speaks, of words that the press writes. Others may be aspirated, and are let be.
bool beginsWithMuteH(QStringView word)
{
    static constexpr QStringView stems[] = {
        u"habitant", u"habitat", u"habitude", u"hebdomadaire", u"hectare",   u"hélicoptère", u"hémisphère",
        u"hérédit",  u"héritag", u"héritier", u"hésitation",   u"heure",     u"histoire",    u"histori",
        u"hiver",    u"hommage", u"homme",    u"honneur",      u"honorable", u"hôpita",      u"horaire",
        u"horizon",  u"horloge", u"horreur",  u"hospital",     u"hostilité", u"hôtel",       u"huile",
        u"huissier", u"humain",  u"humanit",  u"humeur",       u"humidité",  u"humour",      u"hydro",
        u"hygiène",  u"hymne",   u"hypothèse"};
    return std::any_of(std::begin(stems), std::end(stems),
                       [word](QStringView stem) { return word.startsWith(stem); });
}

bool beginsWithVowel(QStringView word)
{
    constexpr QStringView vowels = u"aeiouàáâéèêëîïôöûùüœæ";
    return vowels.contains(word.front());
}

} // namespace

bool isElidable(QStringView word)
{
    return isOneOf(word, always) || std::any_of(std::begin(fewOnly), std::end(fewOnly),
                                                [word](const Before& few) { return few.word == word; });
}

bool elidesBefore(QStringView word, QStringView next)
{
    const QString whole = u' ' + next.toString() + u' ';
    const bool isListed = std::any_of(std::begin(fewOnly), std::end(fewOnly), [&](const Before& few) {
        return few.word == word && few.next.contains(whole);
    });
    if (isListed || next.size() < 2 || !isOneOf(word, always))
        return isListed;
    if ((!beginsWithVowel(next) && !beginsWithMuteH(next)) || refuses(next))
        return false;
    const bool hasParticle = next[1] == u'-' || next.startsWith(u"al-") || next.startsWith(u"el-");
    return !hasParticle && std::none_of(next.begin(), next.end(), [](QChar c) { return c.isUpper(); });
}

} // namespace tarjuman::text
