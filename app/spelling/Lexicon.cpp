#include "app/spelling/Lexicon.h"

#include "app/spelling/ArabicWords.h"
#include "app/spelling/CommonWords.h"
#include "app/spelling/FrenchWords.h"
#include "app/spelling/KnownNames.h"
#include "app/text/ArabicParticles.h"
#include "app/text/FrenchElision.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

namespace {

constexpr qsizetype longestAcronym = 6;
constexpr qsizetype longestShortName = 6;
constexpr qsizetype longestName = 30;

bool isAcronym(const QString& word)
{
    return word.size() >= 2 && word.size() <= longestAcronym && french::isAllCapitals(word);
}

bool isJoined(QStringView word)
{
    return word.contains(u'-') || word.contains(u'\'') || word.contains(u' ');
}

// An Arabic word that is common, with or without the particles and the article before it.
bool isCommonForm(const QString& word)
{
    const auto isCommon = [](const QString& form) { return isCommonWord(form, text::Language::Arabic); };
    if (isCommon(word) || isCommon(u"ال"_s + word))
        return true;
    const QStringList stems = text::stemsOf(word);
    return std::any_of(stems.begin(), stems.end(), isCommon);
}

// The worse of two standings of a compound's parts.
Standing worse(Standing one, Standing other)
{
    const auto badness = [](Standing standing) {
        switch (standing) {
        case Standing::Right:
            return 0;
        case Standing::Name:
            return 1;
        case Standing::NameByPlace:
            return 2;
        case Standing::Error:
        case Standing::Forbidden:
            break;
        }
        return 3;
    };
    return badness(one) >= badness(other) ? one : other;
}

} // namespace

Lexicon::Lexicon(text::Language language)
    : m_language(language)
{
}

void Lexicon::setDictionary(std::unique_ptr<Dictionary> dictionary)
{
    m_dictionary = std::move(dictionary);
    m_verdicts.startGeneration();
}

void Lexicon::setWords(WordScope scope, const QStringList& words, quint64 document)
{
    m_lists.set(scope, words, document);
    if (scope != WordScope::Document)
        m_verdicts.startGeneration();
}

void Lexicon::setForbidden(const QList<ForbiddenWord>& words)
{
    m_lists.setForbidden(words);
    m_verdicts.startGeneration();
}

void Lexicon::setBareCapitals(BareCapitals bareCapitals)
{
    m_bareCapitals = bareCapitals;
    m_verdicts.startGeneration();
}

std::optional<ForbiddenWord> Lexicon::forbidden(const QString& word) const
{
    if (!m_lists.hasForbidden())
        return std::nullopt;
    if (auto found = m_lists.forbidden(word))
        return found;
    const auto behind = [this](const QString& before, const QString& rest) {
        auto found = m_lists.forbidden(rest);
        if (found && !found->replacement.isEmpty())
            found->replacement.prepend(before);
        return found;
    };
    if (m_language == text::Language::French) {
        const auto elided = text::splitElision(word);
        return elided ? behind(elided->prefix.toString(), elided->rest.toString()) : std::nullopt;
    }
    for (const QString& stem : text::stemsOf(word)) {
        if (auto found = word.endsWith(stem) ? behind(word.chopped(stem.size()), stem) : std::nullopt)
            return found;
    }
    return std::nullopt;
}

Standing Lexicon::standingOf(QStringView word)
{
    const std::uint64_t key = Verdicts::keyOf(word);
    if (const auto known = m_verdicts.find(key))
        return *known;
    const Standing standing = judge(word.toString());
    m_verdicts.put(key, standing);
    return standing;
}

bool Lexicon::documentIgnores(quint64 document, QStringView word) const
{
    if (!m_lists.hasDocument(document))
        return false;
    if (m_lists.documentAccepts(document, word.toString()))
        return true;
    if (m_language == text::Language::French) {
        const auto elided = text::splitElision(word);
        return elided && m_lists.documentAccepts(document, elided->rest.toString());
    }
    const QStringList stems = text::stemsOf(word);
    return std::any_of(stems.begin(), stems.end(),
                       [&](const QString& stem) { return m_lists.documentAccepts(document, stem); });
}

bool Lexicon::accepts(const QString& word)
{
    return m_lists.accepts(word) || m_dictionary->accepts(word) || isKnownName(word, m_language);
}

bool Lexicon::acceptsGuess(const QString& guess)
{
    constexpr int guessesBeforePreparing = 3000; // the slips of three or four words
    if (++m_guesses == guessesBeforePreparing)
        prepareForGuesses();
    // Hunspell would take any two words with a hyphen between; only those that it lists are meant.
    if (guess.contains(u'-') && !(m_forms && m_forms->mayHold(guess.toLower())))
        return false;
    if (m_forms && !isJoined(guess) && !m_forms->mayHold(guess.toLower()) && !m_lists.accepts(guess) &&
        !isKnownName(guess, m_language))
        return false;
    return accepts(guess);
}

bool Lexicon::isFamiliar(const QString& word) const
{
    if (const auto elided = text::splitElision(word); elided && m_language == text::Language::French)
        return isFamiliar(elided->rest.toString());
    if (const qsizetype space = word.indexOf(u' '); space > 0)
        return isFamiliar(word.first(space)) && isFamiliar(word.sliced(space + 1));
    const auto known = [this](const QString& form) {
        return isCommonWord(form, m_language) || m_lists.isUsed(form) || m_lists.accepts(form);
    };
    if (known(word) || m_verdicts.find(Verdicts::keyOf(word)) == Standing::Right)
        return true;
    if (m_language == text::Language::French)
        return false;
    const QStringList stems = text::stemsOf(word);
    return std::any_of(stems.begin(), stems.end(), known) || known(u"ال"_s + word);
}

void Lexicon::prepareForGuesses()
{
    while (!prepareSome()) {
    }
}

bool Lexicon::prepareSome()
{
    if (m_forms || !m_dictionary)
        return true;
    if (!m_formsReader)
        m_formsReader.emplace(m_dictionary->files());
    else if (m_formsReader->readSome()) {
        m_forms = m_formsReader->take();
        m_formsReader.reset();
    }
    return m_forms.has_value();
}

Standing Lexicon::judge(const QString& word)
{
    if (forbidden(word))
        return Standing::Forbidden;
    if (m_language == text::Language::Arabic)
        return judgeArabic(word);
    return text::elidesAspiratedH(word) && !m_lists.accepts(word) ? Standing::Error : judgeFrench(word);
}

Standing Lexicon::judgeFrench(const QString& word)
{
    if (accepts(word))
        return Standing::Right;
    // Bare capitals of up to three letters are an acronym, longer ones unless accents make them a word:
    // SIEGE.
    constexpr qsizetype neverAWord = 3;
    const bool acronym = isAcronym(word);
    if (acronym && word.size() <= neverAWord)
        return Standing::Right;
    if (french::isCapitalised(word) && withAccentedCapitals(word))
        return m_bareCapitals == BareCapitals::Allowed ? Standing::Right : Standing::Error;
    if (acronym)
        return Standing::Right;
    if (const auto stem = french::inclusiveStem(word)) {
        // tou·te·s: the stem is a word with the last of its endings only.
        return word.endsWith(u's') && accepts(*stem + u's') ? Standing::Right : judgeFrench(*stem);
    }
    if (const auto elided = text::splitElision(word)) {
        // A capital behind an elision begins no sentence: it is a name's.
        const Standing rest = judgeFrench(elided->rest.toString());
        return rest == Standing::NameByPlace ? Standing::Name : rest;
    }
    if (word.contains(u'-'))
        return judgeCompound(word);
    if (const auto before = french::beforeInnerCapital(word))
        return isWordRunOn(before->toString()) ? Standing::Error : Standing::Name;
    // A solid compound must not be a slip of a word that the dictionary lists.
    if (french::isSolidCompound(word, [this](const QString& rest) { return m_dictionary->accepts(rest); }) &&
        !hasNeighbour(word))
        return Standing::Right;
    return french::isCapitalised(word) ? judgeCapitalised(word) : Standing::Error;
}

// What stands before a capital within a word is a word that lost its space, laTVA or LeComité, but the first
// half of a trade name in YouTube and FranceCulture.
bool Lexicon::isWordRunOn(const QString& before)
{
    return accepts(before) && (!french::isCapitalised(before) || isShortWord(before.toLower()));
}

Standing Lexicon::judgeCompound(const QString& word)
{
    const QStringList parts = word.split(u'-', Qt::SkipEmptyParts);
    constexpr qsizetype mostParts = 8;
    if (parts.size() < 2 || parts.size() > mostParts)
        return Standing::Error;
    if (french::isNameParticle(parts.first()) && french::isCapitalised(parts.last()) &&
        !accepts(parts.last()))
        return Standing::Name;
    Standing standing = Standing::Right;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool prefix = i + 1 < parts.size() && french::isCompoundPrefix(parts[i]);
        if (prefix || parts[i].size() == 1)
            continue;
        Standing part = judgeFrench(parts[i]);
        // Within a compound a capital begins no sentence.
        if (i > 0 && part == Standing::NameByPlace)
            part = Standing::Name;
        standing = worse(part, standing);
    }
    return standing;
}

Standing Lexicon::judgeCapitalised(const QString& word)
{
    if (!hasNeighbour(word))
        return Standing::Name;
    return word.size() <= longestShortName ? Standing::NameByPlace : Standing::Error;
}

// Whether a common word is one slip away: then a capital doesn't make it a name.
bool Lexicon::hasNeighbour(const QString& word)
{
    if (word.size() > longestName)
        return false;
    const std::vector<Candidate> candidates = candidatesFor(word.toLower(), m_language);
    return std::any_of(candidates.begin(), candidates.end(), [this](const Candidate& candidate) {
        return !isJoined(candidate.text) && acceptsGuess(candidate.text);
    });
}

// Arabic words lie so close together that nearly everything has a neighbour: بروكسي, بروسي. So one counts
// only where the slip is a frequent one, or the neighbour a common word.
bool Lexicon::isLikelySlip(const QString& word)
{
    if (word.size() > longestName)
        return false;
    constexpr qsizetype tooLongForChance = 6;
    const int certain = word.size() >= tooLongForChance ? costOfOmission : costOfDoubling;
    const std::vector<Candidate> candidates = candidatesFor(word, m_language);
    return std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
        if (candidate.cost >= costOfChance)
            return false;
        if (candidate.text.contains(u' '))
            return isLikelySplit(candidate);
        return (candidate.cost <= certain || isCommonForm(candidate.text)) && acceptsGuess(candidate.text);
    });
}

// Two words that had run together, neither of them a chance.
bool Lexicon::isLikelySplit(const Candidate& candidate)
{
    constexpr qsizetype longEnough = 3;
    constexpr qsizetype longHalf = 4;
    const QStringList halves = candidate.text.split(u' ');
    const bool isPlain =
        candidate.cost <= costOfJoining || std::any_of(halves.begin(), halves.end(), [](const QString& half) {
            return half.size() > longHalf || isCommonForm(half);
        });
    return isPlain && std::all_of(halves.begin(), halves.end(), [this](const QString& half) {
               return (half.size() >= longEnough || isShortWord(half)) && acceptsGuess(half);
           });
}

std::optional<QString> Lexicon::withAccentedCapitals(const QString& word)
{
    if (m_language != text::Language::French)
        return std::nullopt;
    for (const QString& variant : french::withAccentsOnCapitals(word)) {
        if (accepts(variant))
            return variant;
    }
    return std::nullopt;
}

Standing Lexicon::judgeArabic(const QString& word)
{
    // The dictionary takes بناءا for the two buildings of somebody.
    if (const auto mended = arabic::withoutAlifOfTanwin(word);
        mended && !m_lists.accepts(word) && (accepts(*mended) || accepts(mended->chopped(1))))
        return Standing::Error;
    if (accepts(word))
        return Standing::Right;
    // Particles come off before the house's words and well-known names only; before others the dictionary
    // knows better.
    const QStringList stems = text::stemsOf(word);
    if (std::any_of(stems.begin(), stems.end(), [this](const QString& stem) {
            return m_lists.accepts(stem) || isKnownName(stem, text::Language::Arabic);
        }))
        return Standing::Right;
    if (arabic::hasPersianLetter(word))
        return Standing::Error;
    const QStringList repairs = arabic::repairs(word);
    const auto isWord = [this](const QString& guess) { return acceptsGuess(guess); };
    if (std::any_of(repairs.begin(), repairs.end(), isWord) || arabic::withoutHamzaOfTenthForm(word))
        return Standing::Error;
    // The dictionary lacks many a regular plural: نطاقات.
    const QStringList singulars = arabic::singulars(word);
    if (std::any_of(singulars.begin(), singulars.end(), isWord))
        return Standing::Name;
    // What resembles no word is a name or a new loan: إيثرنت.
    return isLikelySlip(word) ? Standing::NameByPlace : Standing::Name;
}

} // namespace tarjuman::spelling
