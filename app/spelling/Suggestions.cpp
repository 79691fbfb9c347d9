#include "app/spelling/Suggestions.h"

#include "app/spelling/SuggestionSearch.h"
#include "app/text/Characters.h"

#include <algorithm>

namespace tarjuman::spelling {

namespace {

constexpr qsizetype enough = 5;
constexpr qsizetype most = 8;
constexpr qsizetype longestGuessed = 40;
constexpr int wordsRemembered = 512;

// Only words of one language are worth asking about.
bool isWorthAsking(const QString& word, text::Language language)
{
    return word.size() <= longestGuessed && std::all_of(word.begin(), word.end(), [language](QChar c) {
               const text::CharKind kind = text::classOf(c.unicode()).kind;
               const bool wrongScript =
                   language == text::Language::French ? kind == text::CharKind::Arabic : text::isLatin(kind);
               return !wrongScript && !c.isSurrogate();
           });
}

} // namespace

Suggestions::Suggestions(text::PerLanguage<Lexicon>& lexicons)
    : m_lexicons(lexicons)
{
    m_known.french.setMaxCost(wordsRemembered);
    m_known.arabic.setMaxCost(wordsRemembered);
}

QStringList Suggestions::quick(const QString& word, text::Language language, const std::stop_token& stop,
                               QDeadlineTimer deadline)
{
    if (const QStringList* known = m_known[language].object(word))
        return *known;
    return found(word, language, stop, deadline);
}

QStringList Suggestions::found(const QString& word, text::Language language, const std::stop_token& stop,
                               QDeadlineTimer deadline)
{
    if (!m_lexicons[language].isLoaded() || !isWorthAsking(word, language))
        return {};
    SuggestionSearch search(m_lexicons[language], word, most);
    search.run([&] { return stop.stop_requested() || deadline.hasExpired(); });
    return search.result();
}

QStringList Suggestions::complete(const QString& word, text::Language language, const std::stop_token& stop)
{
    if (const QStringList* known = m_known[language].object(word))
        return *known;
    if (!m_lexicons[language].isLoaded() || !isWorthAsking(word, language))
        return {};
    SuggestionSearch search(m_lexicons[language], word, most);
    search.run([&] { return stop.stop_requested(); });
    if (stop.stop_requested())
        return search.result();
    if (search.result().size() < enough)
        search.askDictionary();
    m_known[language].insert(word, new QStringList(search.result()));
    return search.result();
}

void Suggestions::forgetKnown()
{
    m_known.french.clear();
    m_known.arabic.clear();
}

} // namespace tarjuman::spelling
