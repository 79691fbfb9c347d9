#include "app/formats/LostLetters.h"

#include <algorithm>

namespace tarjuman::formats {

namespace {

bool standsForLetters(QChar c)
{
    return c == u'?' || c == u'\u00BF'; // some programs turn it round
}

// What the words of a text show.
struct Survey {
    qsizetype signs = 0;
    qsizetype letters = 0;
    qsizetype words = 0;
    qsizetype accents = 0;
    qsizetype lostWords = 0; // nothing but signs, two at least
    qsizetype longLost = 0;  // four at least: no question is asked so
    qsizetype inner = 0;     // signs before small letters: d?l?gation, ?cole
};

QStringView withoutMarks(QStringView word)
{
    constexpr QStringView marks = u".,;:!\"'()[]«»“”’-–—،؛/%";
    while (!word.isEmpty() && marks.contains(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && marks.contains(word.back()))
        word.chop(1);
    return word;
}

bool isAddress(QStringView word)
{
    return word.contains(u"://") || word.startsWith(u"www.") || word.contains(u'@') || word.contains(u'=') ||
           word.contains(u'&');
}

qsizetype signsBeforeLetters(QStringView word)
{
    qsizetype found = 0;
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        const bool isWithin = (i == 0 && word[i] == u'?') ||
                              (i > 0 && (word[i - 1].isLower() || standsForLetters(word[i - 1]) ||
                                         word[i - 1] == u'\'' || word[i - 1] == u'\u2019'));
        found += standsForLetters(word[i]) && isWithin && word[i + 1].isLower();
    }
    return found;
}

void take(QStringView word, Survey& survey)
{
    const QStringView bare = withoutMarks(word);
    if (bare.isEmpty() || isAddress(word))
        return;
    const qsizetype signs = std::count_if(bare.begin(), bare.end(), standsForLetters);
    const auto isAccented = [](QChar c) { return c.isLetter() && c.unicode() > 0x7F; };
    survey.signs += signs;
    survey.letters += std::count_if(bare.begin(), bare.end(), [](QChar c) { return c.isLetter(); });
    survey.accents += std::count_if(bare.begin(), bare.end(), isAccented);
    ++survey.words;
    // Several questions in a row are asked with one kind of sign; spaces of Arabic stay where they were.
    survey.lostWords += signs > 1 && signs == bare.size();
    survey.longLost += signs > 3 && signs == bare.size();
    survey.inner += signsBeforeLetters(bare);
}

} // namespace

bool hasLostLetters(const QString& text)
{
    if (text.contains(QChar(0xFFFD)))
        return true;
    Survey survey;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text[i].isSpace())
            continue;
        take(QStringView(text).sliced(start, i - start), survey);
        start = i + 1;
    }
    constexpr qsizetype fewWords = 3;
    const bool areMany = 3 * survey.signs >= survey.signs + survey.letters; // a third of all
    const bool bareOfAccents = survey.accents == 0 && survey.words > fewWords;
    return (survey.lostWords >= fewWords && areMany) || survey.longLost > 1 || survey.inner > 1 ||
           (survey.inner == 1 && bareOfAccents);
}

} // namespace tarjuman::formats
