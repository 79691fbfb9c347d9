#include "app/spelling/SuggestionSearch.h"

#include "app/spelling/CommonWords.h"
#include "app/spelling/FrenchWords.h"
#include "app/spelling/Repairs.h"
#include "app/text/Characters.h"
#include "app/text/Folding.h"
#include "app/text/FrenchElision.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

namespace {

constexpr int costOfUnfamiliar = 25;
constexpr int costOfOtherHead = 12;
constexpr int gainOfArticle = 20;

} // namespace

SuggestionSearch::SuggestionSearch(Lexicon& lexicon, const QString& word, qsizetype most)
    : m_lexicon(lexicon)
    , m_word(word)
    , m_letters(text::folded(word, text::level::spelling))
    , m_most(most)
{
    for (const QChar c : word) {
        if (text::classOf(c.unicode()).kind == text::CharKind::Apostrophe)
            m_apostrophe = c;
    }
    if (lexicon.language() == text::Language::Arabic)
        return;
    const QString folded = m_letters;
    if (const auto elided = text::splitElision(folded)) {
        m_prefix = elided->prefix.toString();
        m_letters = elided->rest.toString();
    }
    m_capitalised = french::isCapitalised(m_letters);
    m_capitals = french::isAllCapitals(m_letters);
}

void SuggestionSearch::run(const std::function<bool()>& shouldStop)
{
    if (const auto forbidden = m_lexicon.forbidden(m_prefix + m_letters);
        forbidden && !forbidden->replacement.isEmpty())
        m_result.append(forbidden->replacement);
    if (const auto repair = repairOf(m_word))
        m_result.append(*repair);
    if (m_letters.isEmpty() || m_word.contains(u' '))
        return;
    if (text::elidesAspiratedH(m_prefix + m_letters))
        addUnelided();
    if (m_capitalised) {
        if (const auto accented = m_lexicon.withAccentedCapitals(m_letters))
            add(*accented);
    }
    addLikeliest(shouldStop);
    if (m_result.isEmpty() && m_letters.contains(u'-'))
        addCompoundParts(shouldStop);
}

// Goes through the slips, the likeliest first, for a little longer than there are enough words, since a
// familiar word overtakes a likelier slip.
void SuggestionSearch::addLikeliest(const std::function<bool()>& shouldStop)
{
    constexpr int candidatesBetweenLooks = 16;
    const text::Language language = m_lexicon.language();
    const QString letters = language == text::Language::French ? m_letters.toLower() : m_letters;
    std::vector<Candidate> accepted;
    int tried = 0;
    int last = std::numeric_limits<int>::max();
    for (const Candidate& candidate : candidatesFor(letters, language)) {
        if (candidate.cost > last || (++tried % candidatesBetweenLooks == 0 && shouldStop()))
            break;
        const QString text = inAuthorsCase(candidate.text);
        if (!isAccepted(candidate.text) && (text == candidate.text || !isAccepted(text)))
            continue;
        accepted.push_back({text, costOf(candidate)});
        if (qsizetype(accepted.size()) == m_most)
            last = candidate.cost + costOfUnfamiliar;
    }
    std::stable_sort(accepted.begin(), accepted.end(),
                     [](const Candidate& one, const Candidate& other) { return one.cost < other.cost; });
    for (const Candidate& candidate : accepted)
        add(candidate.text);
}

// Of two words that had run together, and of the parts of a compound, each counts for half.
int SuggestionSearch::costOfStrangeness(const QString& words) const
{
    const qsizetype space = std::max(words.indexOf(u' '), words.indexOf(u'-'));
    if (space < 0 || m_lexicon.isFamiliar(words))
        return m_lexicon.isFamiliar(words) ? 0 : costOfUnfamiliar;
    return (costOfStrangeness(words.first(space)) + costOfStrangeness(words.sliced(space + 1))) / 2;
}

// Whoever writes a word begins it rightly, but for an accent or a hamza: the first letter is seldom another.
int SuggestionSearch::costOf(const Candidate& candidate) const
{
    const auto headOf = [](QStringView word) {
        return text::folded(word.first(1), text::level::search).left(1);
    };
    const bool beginsAlike = headOf(candidate.text) == headOf(m_letters);
    // لارياضي: no two letters are turned round as often as those of the article.
    const bool turnsArticle = m_letters.startsWith(u"لا") && candidate.text.startsWith(u"ال") &&
                              candidate.text.size() == m_letters.size();
    return candidate.cost + costOfStrangeness(candidate.text) + (beginsAlike ? 0 : costOfOtherHead) -
           (turnsArticle ? gainOfArticle : 0);
}

// Each wrong part of a compound is mended on its own: éco-responssable.
void SuggestionSearch::addCompoundParts(const std::function<bool()>& shouldStop)
{
    const QStringList parts = m_letters.split(u'-');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].size() < 2 || m_lexicon.accepts(parts[i]) ||
            (i + 1 < parts.size() && french::isCompoundPrefix(parts[i])))
            continue;
        SuggestionSearch search(m_lexicon, parts[i], m_most);
        search.run(shouldStop);
        for (const QString& mended : search.result()) {
            QStringList whole = parts;
            whole[i] = mended;
            add(whole.join(u'-'));
        }
        return;
    }
}

// le or la before an aspirated h, de, que.
void SuggestionSearch::addUnelided()
{
    QString article = m_prefix.chopped(1);
    if (article.endsWith(u"l", Qt::CaseInsensitive)) {
        m_result.append(article + u"e "_s + m_letters);
        m_result.append(article + u"a "_s + m_letters);
    } else {
        m_result.append(article + u"e "_s + m_letters);
    }
}

bool SuggestionSearch::isAccepted(const QString& candidate)
{
    const qsizetype space = candidate.indexOf(u' ');
    if (space < 0)
        return m_lexicon.acceptsGuess(candidate) && !text::elidesAspiratedH(candidate);
    const auto isWord = [this](const QString& part) {
        constexpr qsizetype longEnough = 3;
        return (part.size() >= longEnough || isShortWord(part)) && m_lexicon.acceptsGuess(part);
    };
    return isWord(candidate.first(space)) && isWord(candidate.sliced(space + 1));
}

QString SuggestionSearch::inAuthorsCase(const QString& candidate) const
{
    if (m_capitals)
        return candidate.toUpper();
    return m_capitalised ? candidate.first(1).toUpper() + candidate.sliced(1) : candidate;
}

void SuggestionSearch::add(const QString& candidate)
{
    QString whole = m_prefix + candidate;
    whole.replace(u'\u2019', u'\'').replace(u'\'', m_apostrophe); // dictionaries write either
    if (m_result.size() < m_most && !m_result.contains(whole))
        m_result.append(whole);
}

void SuggestionSearch::askDictionary()
{
    if (m_letters.isEmpty())
        return;
    for (const QString& suggestion : m_lexicon.dictionarySuggestions(m_letters))
        add(suggestion);
}

} // namespace tarjuman::spelling
