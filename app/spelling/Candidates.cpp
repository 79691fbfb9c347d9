#include "app/spelling/Candidates.h"

#include "app/spelling/ArabicWords.h"
#include "app/spelling/CommonWords.h"
#include "app/spelling/FrenchWords.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

namespace {

// Costs by class of slip.
constexpr int costOfRepair = 10;     // hamza, ta marbuta, Persian letters
constexpr int costOfAccent = 20;     // another accent on the same letter
constexpr int costOfApostrophe = 25; // lhomme
constexpr int costOfTransposing = 40;
constexpr int costOfRelated = 45; // a letter that sounds or looks alike
constexpr int costOfGrave = 15;   // zoneà: no word ends so
constexpr int costOfArticle = 45; // the lam of the article is missing
constexpr int costOfShortHalf = 70;
constexpr int costOfHyphen = 48;    // a compound without its hyphen
constexpr int costOfExtra = 58;     // a letter is too many
constexpr int costOfNeighbour = 60; // a neighbouring key

constexpr QStringView frenchLetters = u"esaitnrulodcpmévqfbghjàxèyêzçôâîûkwùœïë";
constexpr QStringView frenchElidable = u"aàâeéèêhiîoôuyœ";
constexpr QStringView arabicLetters = u"اليمونترةبعدسفكقحجأهشصطخإضذزثىءغئظؤآ";

// Letters of one group are mistaken for one another, by ear, by eye or for want of an accent.
constexpr std::array<QStringView, 8> frenchAccents = {u"aàâä", u"eéèêë", u"iîï", u"oôö",
                                                      u"uùûü", u"cç",    u"yÿ",  u"nñ"};
constexpr std::array<QStringView, 12> frenchRelated = {u"sc", u"ck", u"kq", u"cq", u"gj", u"iy",
                                                       u"mn", u"sz", u"ae", u"td", u"bp", u"fv"};
constexpr std::array<QStringView, 20> arabicRelated = {u"ضظ", u"ذزظ", u"دذ", u"سص",    u"تط",  u"قك", u"حه",
                                                       u"غع", u"ثت",  u"ثس", u"بتثني", u"جحخ", u"رز", u"سش",
                                                       u"صض", u"طظ",  u"فق", u"ةه",    u"غخ",  u"يئ"};

// Rows of the keyboards; letters side by side in a row are neighbours.
constexpr std::array<QStringView, 3> frenchRows = {u"azertyuiop", u"qsdfghjklm", u"wxcvbn"};
constexpr std::array<QStringView, 3> arabicRows = {u"ضصثقفغعهخحجد", u"شسيبلاتنمكط", u"ئءؤرىةوزظ"};

template <std::size_t count>
bool inOneGroup(const std::array<QStringView, count>& groups, QChar one, QChar other)
{
    return std::any_of(groups.begin(), groups.end(),
                       [=](QStringView group) { return group.contains(one) && group.contains(other); });
}

template <std::size_t count>
bool areNeighbours(const std::array<QStringView, count>& rows, QChar one, QChar other)
{
    return std::any_of(rows.begin(), rows.end(), [=](QStringView row) {
        const qsizetype first = row.indexOf(one);
        const qsizetype second = row.indexOf(other);
        return first >= 0 && second >= 0 && std::abs(first - second) == 1;
    });
}

class Slips {
public:
    Slips(const QString& word, text::Language language)
        : m_word(word)
        , m_french(language == text::Language::French)
        , m_letters(m_french ? frenchLetters : arabicLetters)
    {
    }

    std::vector<Candidate> all()
    {
        if (!m_french) {
            for (const QString& repair : arabic::repairs(m_word))
                add(repair, costOfRepair);
        }
        for (qsizetype i = 0; i < m_word.size(); ++i) {
            removal(i);
            transposition(i);
            replacements(i);
        }
        for (qsizetype i = 0; i <= m_word.size(); ++i) {
            insertions(i);
            split(i);
        }
        return inOrder();
    }

private:
    void add(const QString& text, int cost)
    {
        if (text != m_word)
            m_result.push_back({text, cost});
    }

    void removal(qsizetype i)
    {
        const bool doubled = i > 0 && m_word[i] == m_word[i - 1];
        QString text = m_word;
        add(text.remove(i, 1), doubled ? costOfDoubling : costOfExtra);
    }

    void transposition(qsizetype i)
    {
        if (i + 1 >= m_word.size())
            return;
        QString text = m_word;
        text[i] = m_word[i + 1];
        text[i + 1] = m_word[i];
        add(text, costOfTransposing);
    }

    void replacements(qsizetype i)
    {
        for (const QChar letter : m_letters) {
            QString text = m_word;
            text[i] = letter;
            add(text, costOfReplacing(m_word[i], letter));
        }
        if (m_french && i + 1 < m_word.size() && m_word[i] == u'o' && m_word[i + 1] == u'e') {
            QString text = m_word;
            add(text.replace(i, 2, u"œ"_s), costOfAccent);
        }
    }

    int costOfReplacing(QChar typed, QChar meant) const
    {
        if (m_french) {
            if (inOneGroup(frenchAccents, typed, meant))
                return costOfAccent;
            if (inOneGroup(frenchRelated, typed, meant))
                return costOfRelated;
            return areNeighbours(frenchRows, typed, meant) ? costOfNeighbour : costOfChance;
        }
        if (inOneGroup(arabicRelated, typed, meant))
            return costOfRelated;
        return areNeighbours(arabicRows, typed, meant) ? costOfNeighbour : costOfChance;
    }

    void insertions(qsizetype i)
    {
        for (const QChar letter : m_letters) {
            QString text = m_word;
            add(text.insert(i, letter), costOfInserting(i, letter));
        }
        if (!m_french || i == 0 || i >= m_word.size())
            return;
        if (QStringView(frenchElidable).contains(m_word[i]) &&
            french::splitElision(QString(m_word.first(i) + u"'a"_s))) {
            QString text = m_word;
            add(text.insert(i, u'\''), costOfApostrophe);
        }
        constexpr qsizetype shortestPart = 3;
        if (i >= shortestPart && m_word.size() - i >= shortestPart) {
            QString text = m_word;
            add(text.insert(i, u'-'), costOfHyphen);
        }
    }

    int costOfInserting(qsizetype i, QChar letter) const
    {
        if (!m_french) {
            // A particle more before the word is nearly always a word, and hardly ever what was meant.
            constexpr QStringView particles = u"وفبكلسأ";
            if (i == 1 && letter == u'ل' && m_word.front() == u'ا')
                return costOfArticle;
            return i <= 1 && particles.contains(letter) ? costOfChance : costOfOmission;
        }
        const bool doubles = (i > 0 && m_word[i - 1] == letter) || (i < m_word.size() && m_word[i] == letter);
        return doubles ? costOfDoubling : costOfOmission;
    }

    void split(qsizetype i)
    {
        if (i == 0 || i >= m_word.size())
            return;
        QString text = m_word;
        add(text.insert(i, u' '), costOfSplitting(i));
    }

    int costOfSplitting(qsizetype i) const
    {
        constexpr qsizetype longHalf = 4;
        const QString first = m_word.first(i);
        const QString second = m_word.sliced(i);
        if (second == u"à")
            return costOfGrave;
        const auto isPlain = [](const QString& half) {
            return half.size() >= longHalf || (half.size() > 1 && isShortWord(half));
        };
        const bool article = !m_french && second.startsWith(u"ال");
        return (isPlain(first) && isPlain(second)) || article ? costOfJoining : costOfShortHalf;
    }

    std::vector<Candidate> inOrder()
    {
        std::stable_sort(m_result.begin(), m_result.end(),
                         [](const Candidate& a, const Candidate& b) { return a.cost < b.cost; });
        QSet<QString> seen;
        seen.reserve(qsizetype(m_result.size()));
        std::erase_if(m_result, [&seen](const Candidate& candidate) {
            const auto before = seen.size();
            seen.insert(candidate.text);
            return seen.size() == before;
        });
        return std::move(m_result);
    }

    const QString& m_word;
    bool m_french;
    QStringView m_letters;
    std::vector<Candidate> m_result;
};

} // namespace

std::vector<Candidate> candidatesFor(const QString& word, text::Language language)
{
    return Slips(word, language).all();
}

} // namespace tarjuman::spelling
