#include "app/spelling/KnownNames.h"

#include "app/text/Folding.h"
#include "app/text/Places.h"
#include "app/text/WordList.h"
#include "app/text/Words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

namespace {

struct Names {
    text::WordList words;
    QSet<QString> wordsOfPlaces; // each in its language; compounds with their hyphens and whole
};

Names namesIn(text::Language language)
{
    const QString tag = text::tagOf(language);
    Names names{text::WordList::read(u"known-names.%1.txt"_s.arg(tag)), {}};
    for (const QString& place : text::allPlaceNames(language)) {
        for (const text::Word& word : text::wordsIn(place, language)) {
            if (word.language == language && word.length > 1)
                names.wordsOfPlaces.insert(
                    text::folded(QStringView(place).mid(word.start, word.length), text::level::spelling));
        }
    }
    return names;
}

} // namespace

bool isKnownName(const QString& word, text::Language language)
{
    const auto knows = [&word](const Names& names) {
        return names.words.contains(word) || names.wordsOfPlaces.contains(word);
    };
    if (language == text::Language::French) {
        static const Names french = namesIn(text::Language::French);
        return knows(french);
    }
    static const Names arabic = namesIn(text::Language::Arabic);
    return knows(arabic);
}

} // namespace tarjuman::spelling
