#include "app/checks/NameVariants.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace tarjuman::checks {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr qsizetype shortestName = 5;
constexpr int mostLetters = 2;

struct Spelling {
    QString word;
    int count = 0;
};

// Levenshtein's distance, row by row.
int distance(QStringView one, QStringView other)
{
    std::vector<int> row(static_cast<size_t>(other.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (one[i] == other[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

// Without the endings of gender and number: Tarvalien for Tarvaliens and Tarvalienne.
QStringView stemOf(QStringView word)
{
    static constexpr std::array<QStringView, 6> endings = {u"nes", u"ne", u"es", u"e", u"s", u"x"};
    const auto ending =
        std::ranges::find_if(endings, [word](QStringView tail) { return word.endsWith(tail); });
    return ending == endings.end() ? word : word.chopped(ending->size());
}

bool areVariants(QStringView one, QStringView other)
{
    if (one.first() != other.first() || std::abs(one.size() - other.size()) > mostLetters)
        return false;
    // Capitals in a heading are the same spelling.
    if (one.compare(other, Qt::CaseInsensitive) == 0 || stemOf(one) == stemOf(other))
        return false;
    return distance(one, other) <= mostLetters;
}

QList<Spelling> spellingsOf(const QList<UnknownName>& names)
{
    QList<Spelling> spellings;
    QHash<QString, qsizetype> places;
    for (const UnknownName& name : names) {
        if (name.word.size() < shortestName || !name.word.front().isUpper())
            continue;
        const auto place = places.constFind(name.word);
        if (place != places.constEnd()) {
            ++spellings[*place].count;
            continue;
        }
        places.insert(name.word, spellings.size());
        spellings.append({name.word, 1});
    }
    return spellings;
}

// The rarer spelling of each pair, with the other one.
QHash<QString, Spelling> betterSpellings(const QList<Spelling>& spellings)
{
    QHash<QString, Spelling> better;
    for (qsizetype i = 0; i < spellings.size(); ++i) {
        for (qsizetype j = i + 1; j < spellings.size(); ++j) {
            if (!areVariants(spellings[i].word, spellings[j].word))
                continue;
            const bool firstIsRarer = spellings[i].count < spellings[j].count;
            const Spelling& rare = spellings[firstIsRarer ? i : j];
            const Spelling& usual = spellings[firstIsRarer ? j : i];
            if (!better.contains(rare.word) || better[rare.word].count < usual.count)
                better[rare.word] = usual;
        }
    }
    return better;
}

} // namespace

Findings nameVariants(const QList<UnknownName>& names)
{
    const QList<Spelling> spellings = spellingsOf(names);
    const QHash<QString, Spelling> better = betterSpellings(spellings);
    QHash<QString, int> counts;
    for (const Spelling& spelling : spellings)
        counts[spelling.word] = spelling.count;
    Findings found;
    for (const UnknownName& name : names) {
        const auto usual = better.constFind(name.word);
        if (usual == better.constEnd())
            continue;
        std::optional<QString> fix;
        if (usual->count >= 2 * counts[name.word])
            fix = usual->word;
        found.append({Rule::NameVariant,
                      Severity::Advice,
                      {text::Language::French, name.start, int(name.word.size()), name.paragraph},
                      Sentences::tr("Elsewhere this name seems to be written “%1”.").arg(usual->word),
                      fix});
    }
    return found;
}

} // namespace tarjuman::checks
