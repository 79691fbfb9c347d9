#include "app/spelling/Candidates.h"

#include "app/spelling/ArabicWords.h"
#include "app/spelling/CommonWords.h"
#include "app/text/FrenchElision.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

namespace {

// Costs by class of slip.
constexpr int costOfRepair = 10;           // hamza, ta marbuta, Persian letters
constexpr int costOfTwoRepairs = 36;       // two of these in one word
constexpr int costOfHamza = 18;            // a hamza too many
constexpr int costOfPronoun = 22;          // ه for ة: a ta marbuta that was typed is seldom a slip
constexpr int costOfArticleHamza = 26;     // ألبيت: the article’s alif is hardly ever another
constexpr int costOfArticleAndRepair = 44; // the same, and a repair elsewhere
constexpr int costOfAccent = 20;           // another accent on the same letter
constexpr int costOfAccents = 24;          // several accents left out: delegation
constexpr int costOfSpeech = 24;           // نايب, أعضا, قضاية: written as spoken
constexpr int costOfSound = 32;            // other letters for the same sound: inaugurassion
constexpr int costOfMute = 35;             // a mute letter at the end too many: parmis
constexpr int costOfStutter = 15;          // the same letter three times or more
constexpr int costOfLongVowel = 45;        // the alif of a plural left out
constexpr int costOfApostrophe = 25;       // lhomme
constexpr int costOfTransposing = 40;
constexpr int costOfRelated = 45;       // a letter that sounds or looks alike
constexpr int costOfGrave = 15;         // zoneà: no word ends so
constexpr int costOfArticle = 45;       // the lam of the article is missing
constexpr int costOfJoinedArticle = 46; // the second word shows by its article
constexpr int costOfPreposition = 40;   // فيمقر: Arabic has no particle of so many letters
constexpr int costOfShortHalf = 70;
constexpr int costOfHyphen = 48;     // a compound without its hyphen
constexpr int costOfExtra = 64;      // a letter is too many
constexpr int costOfBrushed = 56;    // the same, of a key beside that of its neighbour
constexpr int costOfNeighbour = 56;  // a neighbouring key
constexpr int costOfUndoubling = 42; // one letter for two in Arabic, where both are heard

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

// Spellings of one sound, the typed one first.
struct Sounds {
    QStringView typed;
    QStringView meant;
};
constexpr std::array<Sounds, 34> frenchSounds = {
    {{u"è", u"ai"},       {u"ê", u"ai"},      {u"é", u"ai"},       {u"ai", u"è"},      {u"ai", u"ê"},
     {u"ei", u"ai"},      {u"o", u"au"},      {u"au", u"o"},       {u"eau", u"au"},    {u"au", u"eau"},
     {u"f", u"ph"},       {u"ph", u"f"},      {u"qu", u"c"},       {u"c", u"qu"},      {u"k", u"qu"},
     {u"an", u"en"},      {u"en", u"an"},     {u"am", u"em"},      {u"em", u"am"},     {u"in", u"ain"},
     {u"ain", u"ein"},    {u"ein", u"ain"},   {u"ssion", u"tion"}, {u"sion", u"tion"}, {u"tion", u"sion"},
     {u"tion", u"ssion"}, {u"cion", u"tion"}, {u"ction", u"xion"}, {u"ss", u"c"},      {u"ss", u"ç"},
     {u"ç", u"ss"},       {u"c", u"ss"},      {u"er", u"é"},       {u"ge", u"g"}}};

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
            addArabicRepairs();
        } else {
            addAccents();
            addSounds();
        }
        addUnstuttered();
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
    void addArabicRepairs()
    {
        const QStringList repairs = arabic::repairs(m_word);
        for (const QString& repair : repairs)
            add(repair, costOfRepairing(repair));
        for (const QString& repair : repairs) {
            for (const QString& second : arabic::repairs(repair))
                add(second, changesArticle(second) ? costOfArticleAndRepair : costOfTwoRepairs);
        }
        for (const QString& spoken : arabic::asSpoken(m_word))
            add(spoken, costOfSpeech);
    }

    bool changesArticle(const QString& repair) const
    {
        constexpr qsizetype shortest = 5; // الى is no word with an article
        return m_word.size() >= shortest && m_word.startsWith(u"ال") && !repair.startsWith(u'ا');
    }

    int costOfRepairing(const QString& repair) const
    {
        if (changesArticle(repair))
            return costOfArticleHamza;
        if (repair.size() != m_word.size())
            return costOfRepair;
        const auto differs = std::mismatch(m_word.begin(), m_word.end(), repair.begin());
        if (differs.first == m_word.end())
            return costOfRepair;
        if (*differs.first == u'ة' && *differs.second == u'ه')
            return costOfPronoun;
        // Of rare words more are plurals (أرصفة) than verbal nouns (إنتاج); common ones are known by that.
        if (*differs.first == u'ا' && *differs.second == u'إ')
            return costOfRepair + 1;
        const bool isHamzaLess = QStringView(u"أإآئؤ").contains(*differs.first) && *differs.second == u'ا';
        return isHamzaLess ? costOfHamza : costOfRepair;
    }

    // Each choice of two or more of the first letters e gets its accents back.
    void addAccents()
    {
        constexpr size_t mostLetters = 5;
        std::vector<qsizetype> bare;
        for (qsizetype i = 0; i < m_word.size() && bare.size() < mostLetters; ++i) {
            if (m_word[i] == u'e')
                bare.push_back(i);
        }
        for (unsigned chosen = 1; chosen < 1U << bare.size(); ++chosen) {
            QString text = m_word;
            qsizetype last = 0;
            for (size_t i = 0; i < bare.size(); ++i) {
                if ((chosen & 1U << i) != 0)
                    text[last = bare[i]] = u'é';
            }
            add(text, costOfAccents);
            for (const QChar other : u"èê"_s) {
                text[last] = other;
                add(text, costOfAccents);
            }
        }
    }

    void addSounds()
    {
        for (const Sounds& sounds : frenchSounds) {
            for (qsizetype at = m_word.indexOf(sounds.typed); at >= 0;
                 at = m_word.indexOf(sounds.typed, at + 1)) {
                QString text = m_word;
                add(text.replace(at, sounds.typed.size(), sounds.meant.toString()), costOfSound);
            }
        }
    }

    // ااا becomes ا and, in French, ss.
    void addUnstuttered()
    {
        QString once;
        QString twice;
        for (const QChar c : m_word) {
            if (!once.endsWith(c))
                once.append(c);
            if (!twice.endsWith(QString(2, c)))
                twice.append(c);
        }
        if (twice != m_word) {
            add(twice, costOfStutter);
            add(once, costOfStutter + 1);
        }
    }

    void add(const QString& text, int cost)
    {
        if (text != m_word)
            m_result.push_back({text, cost});
    }

    void removal(qsizetype i)
    {
        const bool doubled = i > 0 && m_word[i] == m_word[i - 1];
        const bool mute = m_french && i + 1 == m_word.size() && QStringView(u"sextd").contains(m_word[i]);
        const int cost = mute ? costOfMute : isBrushed(i) ? costOfBrushed : costOfExtra;
        QString text = m_word;
        add(text.remove(i, 1), doubled ? costOfDoubling : cost);
    }

    // Whether the key lies beside that of the letter before or behind.
    bool isBrushed(qsizetype i) const
    {
        const auto isBeside = [this, i](qsizetype other) {
            return other >= 0 && other < m_word.size() &&
                   (m_french ? areNeighbours(frenchRows, m_word[i], m_word[other])
                             : areNeighbours(arabicRows, m_word[i], m_word[other]));
        };
        return isBeside(i - 1) || isBeside(i + 1);
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
            text::splitElision(QString(m_word.first(i) + u"'a"_s))) {
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
        const bool doubles = (i > 0 && m_word[i - 1] == letter) || (i < m_word.size() && m_word[i] == letter);
        if (!m_french) {
            // A particle more before the word is nearly always a word, and hardly ever what was meant.
            constexpr QStringView particles = u"وفبكلسأ";
            if (i == 1 && letter == u'ل' && m_word.front() == u'ا')
                return costOfArticle;
            if (i + 1 == m_word.size() && letter == u'ا' && m_word.back() == u'ت')
                return costOfLongVowel;
            if (i <= 1 && particles.contains(letter))
                return costOfChance;
            return doubles ? costOfUndoubling : costOfOmission;
        }
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
        if (second == u"à" && !text::splitElision(QString(first + u"'a"_s)))
            return costOfGrave;
        const auto isPlain = [](const QString& half) {
            return half.size() >= longHalf || (half.size() > 1 && isShortWord(half));
        };
        const bool article = !m_french && second.startsWith(u"ال");
        if (!m_french && second.size() > 2 && isShortWord(first))
            return costOfPreposition;
        if (article)
            return costOfJoinedArticle;
        return isPlain(first) && isPlain(second) ? costOfJoining : costOfShortHalf;
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
