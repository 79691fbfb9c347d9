#include "app/checks/MonthCapitals.h"

#include "app/text/Months.h"

#include <QCoreApplication>

#include <algorithm>

namespace tarjuman::checks {

using text::Word;
using text::WordKind;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

bool isDigits(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isDay(QStringView word)
{
    if (word == u"1er" || word == u"1ᵉʳ")
        return true;
    return word.size() <= 2 && isDigits(word) && word.toInt() >= 1 && word.toInt() <= 31;
}

bool isYear(QStringView word)
{
    return word.size() == 4 && isDigits(word) && (word[0] == u'1' || word[0] == u'2');
}

// "Avril", and not "AVRIL".
bool isCapitalisedMonth(QStringView word)
{
    if (word.size() < 3 || !word[0].isUpper() || !word[1].isLower())
        return false;
    const auto month = text::monthsByName().constFind(word.toString().toLower());
    return month != text::monthsByName().constEnd() && month->calendar == text::Calendar::Gregorian;
}

} // namespace

Findings monthCapitals(QStringView paragraph, const QList<Word>& words)
{
    Findings found;
    const auto lettersOf = [paragraph](const Word& word) { return paragraph.mid(word.start, word.length); };
    const auto follows = [paragraph](const Word& word, const Word& next) {
        return next.start == word.end() + 1 && paragraph[word.end()].isSpace();
    };
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        const Word& month = words[i];
        if (month.kind != WordKind::Word || month.language != text::Language::French ||
            !follows(words[i - 1], month) || !follows(month, words[i + 1]) ||
            !isCapitalisedMonth(lettersOf(month)) || !isDay(lettersOf(words[i - 1])) ||
            !isYear(lettersOf(words[i + 1])))
            continue;
        found.append({Rule::DateForm,
                      Severity::Error,
                      {text::Language::French, month.start, month.length},
                      Sentences::tr("French writes months with a small letter."),
                      lettersOf(month).toString().toLower()});
    }
    return found;
}

} // namespace tarjuman::checks
