#include "app/spelling/FrenchWords.h"

#include "app/text/Table.h"
#include "app/text/Titles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {
namespace french {

namespace {

struct Prefixes {
    QStringList compound; // with a hyphen
    QStringList solid;
};

const Prefixes& prefixes()
{
    static const Prefixes read = [] {
        Prefixes made;
        text::readTable(u"prefixes.tsv"_s, {u"kind"_s, u"prefix"_s}, [&made](const text::Row& row) {
            (row[0] == u"compound" ? made.compound : made.solid).append(row[1].toString());
        });
        return made;
    }();
    return read;
}

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

// VOEUX, CAETERA: with the letter that the two stand for, which a capital word may hold anywhere and another
// at its head only.
QStringList withLigatures(const QString& word, bool all)
{
    QStringList result;
    const qsizetype places = all ? word.size() - 1 : 1;
    for (qsizetype i = 0; i < places && i + 1 < word.size(); ++i) {
        const bool isE = word[i + 1] == u'E' || (!all && word[i + 1] == u'e');
        if (!isE || (word[i] != u'O' && word[i] != u'A'))
            continue;
        QString variant = word;
        variant.replace(i, 2, word[i] == u'O' ? u"Œ"_s : u"Æ"_s);
        result.append(variant);
    }
    return result;
}

} // namespace

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
    for (const QString& variant : withLigatures(word, all)) {
        result.append(variant);
        for (qsizetype i = 0; all && i < variant.size(); ++i) {
            for (const QChar accent : accentsOf(variant[i])) {
                QString both = variant;
                both[i] = accent;
                result.append(both);
            }
        }
    }
    if (all)
        addSeveralAccents(word, result);
    return result;
}

bool isCompoundPrefix(QStringView part)
{
    // médico-, socio-, endo-: learned words take an o.
    constexpr qsizetype shortestLearned = 4;
    const QString prefix = part.toString().toLower();
    return prefixes().compound.contains(prefix) ||
           (prefix.size() >= shortestLearned && prefix.endsWith(u'o'));
}

bool isSolidCompound(const QString& word, const std::function<bool(const QString&)>& isWord)
{
    constexpr qsizetype shortestRest = 5;
    const QString lower = word.toLower();
    const QStringList& solid = prefixes().solid;
    return std::any_of(solid.begin(), solid.end(), [&](const QString& prefix) {
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
    return text::isLinkOfNames(part, text::Language::French);
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
