#include "app/spelling/FrenchWords.h"

#include "app/text/WordList.h"
#include "app/text/Words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {
namespace french {

namespace {

// Closed lists, after the notices "h aspiré" of the Trésor de la langue française, the press's words first.
constexpr std::array<QStringView, 20> aspiratedWords = {
    u"hall",  u"halls",  u"halte",   u"haltes",  u"héros",  u"hors",   u"haie",
    u"haies", u"hameau", u"hameaux", u"havre",   u"havres", u"hernie", u"hernies",
    u"hibou", u"hiboux", u"hublot",  u"hublots", u"hutte",  u"huttes"};
constexpr std::array<QStringView, 43> aspiratedStems = {
    u"handicap", u"handball",  u"hasard",  u"hasardeu", u"harcèl",  u"harcel", u"hauss",   u"haut",
    u"hain",     u"hach",      u"hangar",  u"hanch",    u"hant",    u"happ",   u"harangu", u"harass",
    u"hardi",    u"haricot",   u"harnais", u"harnach",  u"harp",    u"hât",    u"hériss",  u"heurt",
    u"hideu",    u"hiérarch",  u"hiss",    u"hockey",   u"holland", u"homard", u"hongr",   u"hont",
    u"houill",   u"houl",      u"houss",   u"huit",     u"hurl",    u"hamac",  u"hamster", u"haillon",
    u"huguenot", u"hollywood", u"hobby"};

constexpr std::array<QStringView, 43> compoundPrefixes = {
    u"agro",   u"anti",   u"archi", u"arabo", u"audio", u"auto",  u"afro",  u"bio",    u"ciné",
    u"co",     u"contre", u"cyber", u"éco",   u"euro",  u"ex",    u"extra", u"franco", u"géo",
    u"hydro",  u"hyper",  u"inter", u"infra", u"intra", u"macro", u"méga",  u"micro",  u"mini",
    u"multi",  u"néo",    u"non",   u"photo", u"pluri", u"poly",  u"post",  u"pro",    u"pré",
    u"pseudo", u"quasi",  u"radio", u"semi",  u"socio", u"télé",  u"ultra"};

constexpr std::array<QStringView, 48> solidPrefixes = {
    u"agro",    u"anti",  u"audio",  u"auto", u"bi",    u"bio",    u"co",    u"cyber", u"dé",    u"dés",
    u"électro", u"éco",   u"extra",  u"géo",  u"hydro", u"hyper",  u"in",    u"infra", u"inter", u"intra",
    u"macro",   u"méga",  u"micro",  u"mini", u"mono",  u"multi",  u"neuro", u"néo",   u"omni",  u"péri",
    u"photo",   u"pluri", u"poly",   u"post", u"pré",   u"psycho", u"radio", u"ré",    u"rétro", u"socio",
    u"super",   u"supra", u"thermo", u"télé", u"trans", u"ultra",  u"vidéo", u"visio"};

constexpr std::array<QStringView, 24> nameParticles = {
    u"al",  u"el",  u"as",   u"ash", u"at",    u"an",    u"ar",   u"az",  u"ad",  u"ed",  u"es",   u"bin",
    u"ben", u"ibn", u"bint", u"abd", u"abdel", u"abdul", u"abou", u"abu", u"oum", u"umm", u"ould", u"van"};

struct Accented {
    char16_t bare;
    QStringView forms;
};
constexpr std::array<Accented, 6> accentedCapitals = {
    {{u'A', u"ÀÂ"}, {u'C', u"Ç"}, {u'E', u"ÉÈÊË"}, {u'I', u"ÎÏ"}, {u'O', u"Ô"}, {u'U', u"ÛÙ"}}};

QStringView accentsOf(QChar capital)
{
    for (const Accented& accented : accentedCapitals) {
        if (accented.bare == capital)
            return accented.forms;
    }
    return {};
}

// Two and three accents at once, É and È only: DELEGUES, TELEPHONE.
void addSeveralAccents(const QString& word, QStringList& result)
{
    constexpr int most = 60;
    QList<int> places;
    for (int i = 0; i < word.size(); ++i) {
        if (word[i] == u'E')
            places.append(i);
    }
    for (int first = 0; first < places.size(); ++first) {
        for (int second = first + 1; second < places.size() && result.size() < most; ++second) {
            for (const char16_t* forms : {u"ÉÉ", u"ÉÈ"}) {
                QString variant = word;
                variant[places[first]] = QChar(forms[0]);
                variant[places[second]] = QChar(forms[1]);
                result.append(variant);
                for (int third = second + 1; third < places.size(); ++third) {
                    QString longer = variant;
                    longer[places[third]] = u'É';
                    result.append(longer);
                }
            }
        }
    }
}

} // namespace

std::optional<Elided> splitElision(QStringView word)
{
    const qsizetype apostrophe = word.indexOf(u'\'');
    constexpr qsizetype longestElision = 6;
    if (apostrophe <= 0 || apostrophe > longestElision || apostrophe + 1 >= word.size())
        return std::nullopt;
    if (!text::isElision(word.first(apostrophe)))
        return std::nullopt;
    return Elided{word.first(apostrophe + 1), word.sliced(apostrophe + 1)};
}

bool elidesAspiratedH(QStringView word)
{
    const auto elided = splitElision(word);
    if (!elided || elided->rest.front().toLower() != u'h')
        return false;
    const QString rest = elided->rest.toString().toLower();
    return text::isOneOf(rest, aspiratedWords) ||
           std::any_of(aspiratedStems.begin(), aspiratedStems.end(),
                       [&rest](QStringView stem) { return rest.startsWith(stem); });
}

QStringList withAccentsOnCapitals(const QString& word)
{
    QStringList result;
    const bool all = isAllCapitals(word);
    const qsizetype places = all ? word.size() : 1;
    for (qsizetype i = 0; i < places; ++i) {
        for (const QChar accent : accentsOf(word[i])) {
            QString variant = word;
            variant[i] = accent;
            result.append(variant);
        }
    }
    if (word.size() > 2 && word.front() == u'O' && word[1].toLower() == u'e')
        result.append(u'Œ' + word.sliced(2));
    if (all)
        addSeveralAccents(word, result);
    return result;
}

bool isCompoundPrefix(QStringView part)
{
    // médico-, socio-, endo-: learned words take an o.
    constexpr qsizetype shortestLearned = 4;
    const QString prefix = part.toString().toLower();
    return text::isOneOf(prefix, compoundPrefixes) ||
           (prefix.size() >= shortestLearned && prefix.endsWith(u'o'));
}

bool isSolidCompound(const QString& word, const std::function<bool(const QString&)>& isWord)
{
    constexpr qsizetype shortestRest = 5;
    const QString lower = word.toLower();
    return std::any_of(solidPrefixes.begin(), solidPrefixes.end(), [&](QStringView prefix) {
        return lower.size() >= prefix.size() + shortestRest && lower.startsWith(prefix) &&
               isWord(lower.sliced(prefix.size()));
    });
}

std::optional<QStringView> beforeInnerCapital(QStringView word)
{
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (word[i].isUpper() && word[i - 1].isLower())
            return word.first(i);
    }
    return std::nullopt;
}

bool isNameParticle(QStringView part)
{
    return text::isOneOf(part.toString().toLower(), nameParticles);
}

std::optional<QString> inclusiveStem(const QString& word)
{
    constexpr qsizetype longestEnding = 5;
    qsizetype cut = -1;
    for (qsizetype i = 1; i < word.size() && cut < 0; ++i) {
        if (QStringView(u"·•‧(.").contains(word[i]))
            cut = i;
    }
    if (cut < 0)
        return std::nullopt;
    qsizetype length = 0;
    for (const QChar c : QStringView(word).sliced(cut)) {
        length = c.isLetter() ? length + 1 : 0;
        if (length > longestEnding)
            return std::nullopt;
    }
    return word.first(cut);
}

bool isCapitalised(QStringView word)
{
    return !word.isEmpty() && word.front().isUpper();
}

bool isAllCapitals(QStringView word)
{
    return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); }) &&
           std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); }) > 1;
}

} // namespace french
} // namespace tarjuman::spelling
