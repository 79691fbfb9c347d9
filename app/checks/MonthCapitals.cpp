#include "app/checks/MonthCapitals.h"

#include "app/text/Months.h"
#include "app/text/WordList.h"

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
bool isCapitalised(QStringView word)
{
    return word.size() > 2 && word[0].isUpper() && word[1].isLower();
}

bool isCapitalisedMonth(QStringView word)
{
    if (!isCapitalised(word))
        return false;
    const auto month = text::monthsByName().constFind(word.toString().toLower());
    return month != text::monthsByName().constEnd() && month->calendar == text::Calendar::Gregorian;
}

bool isCapitalisedWeekday(QStringView word)
{
    static constexpr QStringView weekdays[] = {u"Lundi",    u"Mardi",  u"Mercredi", u"Jeudi",
                                               u"Vendredi", u"Samedi", u"Dimanche"};
    return text::isOneOf(word, weekdays);
}

// What is called after a day, and writes it with a capital: rue du 4 Septembre, stade du 5 Juillet.
bool isCalledAfterDays(const QString& word)
{
    static constexpr QStringView names[] = {
        u"rue",       u"avenue",  u"boulevard", u"place",      u"quai",   u"pont",     u"square",
        u"cours",     u"stade",   u"station",   u"métro",      u"école",  u"collège",  u"lycée",
        u"hôpital",   u"caserne", u"cité",      u"université", u"salle",  u"aéroport", u"quartier",
        u"allée",     u"impasse", u"mouvement", u"révolution", u"parc",   u"tunnel",   u"complexe",
        u"fondation", u"camp",    u"barrage",   u"mosquée",    u"jardin", u"esplanade"};
    return text::isOneOf(word, names);
}

// Holidays that are known by their day: le 14 Juillet.
bool isHoliday(QStringView day, QStringView month)
{
    return (month == u"Juillet" && day == u"14") || (month == u"Novembre" && day == u"11") ||
           (month == u"Mai" && (day == u"8" || day.startsWith(u"1er") || day == u"1ᵉʳ"));
}

// Looks at one word after the other, and at those around it.
class Capitals {
public:
    Capitals(QStringView paragraph, const QList<Word>& words)
        : m_paragraph(paragraph)
        , m_words(words)
    {
    }

    Findings find()
    {
        for (qsizetype i = 1; i < m_words.size(); ++i) {
            const Word& word = m_words[i];
            if (word.kind != WordKind::Word || word.language != text::Language::French || beginsSentence(i))
                continue;
            if (isMonthOfDate(i))
                add(word, Sentences::tr("French writes months with a small letter."));
            else if (isWeekdayOfDate(i))
                add(word, Sentences::tr("French writes the days of the week with a small letter."));
        }
        return std::move(m_found);
    }

private:
    QStringView letters(qsizetype i) const
    {
        return i >= 0 && i < m_words.size() ? m_paragraph.mid(m_words[i].start, m_words[i].length)
                                            : QStringView();
    }

    QString lower(qsizetype i) const { return letters(i).toString().toLower(); }

    // With nothing but white space between.
    bool areJoined(qsizetype i) const
    {
        return i >= 0 && i + 1 < m_words.size() && m_words[i + 1].start == m_words[i].end() + 1 &&
               m_paragraph[m_words[i].end()].isSpace();
    }

    bool beginsSentence(qsizetype i) const
    {
        const QStringView gap =
            m_paragraph.mid(m_words[i - 1].end(), m_words[i].start - m_words[i - 1].end());
        return std::any_of(gap.begin(), gap.end(),
                           [](QChar c) { return QStringView(u".!?…:«“\"•–—\n").contains(c); });
    }

    bool isMonthOfDate(qsizetype i) const
    {
        if (!isCapitalisedMonth(letters(i)) || !areJoined(i - 1))
            return false;
        const bool hasYear = areJoined(i) && isYear(letters(i + 1));
        if (isDay(letters(i - 1)))
            return !isNamed(i - 1) && lower(i - 2) != u"les" &&
                   (hasYear || !isHoliday(letters(i - 1), letters(i)));
        if (hasYear && letters(i - 1).front().isLower())
            return true;
        return leadsToMonth(i - 1) && !isShortYear(i + 1);
    }

    // "rue du 4 Septembre", "place 8 Mai"
    bool isNamed(qsizetype day) const
    {
        if (isCalledAfterDays(lower(day - 1)))
            return true;
        return (lower(day - 1) == u"du" || lower(day - 1) == u"de") && isCalledAfterDays(lower(day - 2));
    }

    // "en Mars", "au mois de Juin", "fin Mai": before a name none of these stands.
    bool leadsToMonth(qsizetype i) const
    {
        static constexpr QStringView leading[] = {u"en", u"fin", u"début", u"mi", u"courant"};
        return text::isOneOf(lower(i), leading) || (lower(i) == u"de" && lower(i - 1) == u"mois");
    }

    // Mai 68 is a name.
    bool isShortYear(qsizetype i) const
    {
        return areJoined(i - 1) && letters(i).size() == 2 && isDigits(letters(i));
    }

    bool isWeekdayOfDate(qsizetype i) const
    {
        if (!isCapitalisedWeekday(letters(i)))
            return false;
        if (areJoined(i) && isDay(letters(i + 1)))
            return true;
        static constexpr QStringView before[] = {u"le", u"ce", u"du", u"au", u"chaque", u"dès", u"de"};
        static constexpr QStringView behind[] = {u"matin",    u"midi",    u"après-midi", u"soir",
                                                 u"prochain", u"dernier", u"à",          u"et"};
        if (!areJoined(i - 1) || !text::isOneOf(lower(i - 1), before))
            return false;
        return areJoined(i) ? text::isOneOf(letters(i + 1), behind) : endsClause(m_words[i].end());
    }

    bool endsClause(int at) const
    {
        return at == m_paragraph.size() || QStringView(u".,;!?").contains(m_paragraph[at]);
    }

    void add(const Word& word, const QString& message)
    {
        m_found.append({Rule::DateForm,
                        Severity::Error,
                        {text::Language::French, word.start, word.length},
                        message,
                        m_paragraph.mid(word.start, word.length).toString().toLower()});
    }

    QStringView m_paragraph;
    const QList<Word>& m_words;
    Findings m_found;
};

} // namespace

Findings monthCapitals(QStringView paragraph, const QList<Word>& words)
{
    return Capitals(paragraph, words).find();
}

} // namespace tarjuman::checks
