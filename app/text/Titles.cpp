#include "app/text/Titles.h"

#include "app/text/ArabicParticles.h"
#include "app/text/Table.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

struct Titles {
    PerLanguage<QSet<QString>> titles;
    PerLanguage<QSet<QString>> links;
};

// Capitals count for nothing; Arabic has none.
QString keyOf(QStringView word)
{
    return word.toString().toLower();
}

const Titles& known()
{
    static const Titles read = [] {
        Titles made;
        readTable(u"titles.tsv"_s, {u"kind"_s, u"language"_s, u"name"_s}, [&made](const Row& row) {
            if (const auto language = languageFromTag(row[1]))
                (row[0] == u"title" ? made.titles : made.links)[*language].insert(keyOf(row[2]));
        });
        return made;
    }();
    return read;
}

} // namespace

bool isTitle(QStringView word, Language language)
{
    if (language == Language::Arabic) // asked for every word of a text: no copy
        return known().titles.arabic.contains(QString::fromRawData(word.data(), word.size()));
    return known().titles.french.contains(keyOf(word));
}

const QSet<QString>& titles(Language language)
{
    return known().titles[language];
}

bool isLinkOfNames(QStringView word, Language language)
{
    return known().links[language].contains(keyOf(word));
}

int namesAfter(QStringView word)
{
    constexpr int namesAfterTitle = 2;
    constexpr int namesAfterLink = 2;
    if (isTitle(word, Language::Arabic))
        return namesAfterTitle;
    if (isLinkOfNames(word, Language::Arabic))
        return namesAfterLink;
    // باللواء, وللسيد: the particles before a title.
    constexpr qsizetype longestTitle = 14;
    if (word.size() > longestTitle || word.size() < 4)
        return 0;
    const QStringList stems = stemsOf(word);
    const bool leads = std::any_of(stems.begin(), stems.end(), [](const QString& stem) {
        return stem.startsWith(u"ال") && isTitle(stem, Language::Arabic);
    });
    return leads ? namesAfterTitle : 0;
}

} // namespace tarjuman::text
