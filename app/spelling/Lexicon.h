// All that is known of the words of one language: the dictionary, the lists, the rules of the language's
// words and the verdicts already found. Lives on the thread of its dictionary.
#pragma once

#include "app/spelling/Candidates.h"
#include "app/spelling/Dictionary.h"
#include "app/spelling/Verdicts.h"
#include "app/spelling/WordForms.h"
#include "app/spelling/WordLists.h"

namespace tarjuman::spelling {

class Lexicon {
public:
    explicit Lexicon(text::Language language);

    void setDictionary(std::unique_ptr<Dictionary> dictionary);
    bool isLoaded() const { return m_dictionary != nullptr; }
    text::Language language() const { return m_language; }

    void setWords(WordScope scope, const QStringList& words, quint64 document);
    void setForbidden(const QList<ForbiddenWord>& words);
    void setUsed(const UsedWords& words) { m_lists.setUsed(words); }
    void setBareCapitals(BareCapitals bareCapitals);

    // Of a folded word; answered from what is known already where possible. Needs a dictionary.
    Standing standingOf(QStringView word);
    // Whether a release ignores the word, also behind an elision or particles.
    bool documentIgnores(quint64 document, QStringView word) const;

    // The house's form of a folded word that it forbids, also behind an elision or particles, which its
    // replacement then has too.
    std::optional<ForbiddenWord> forbidden(const QString& word) const;

    // In the dictionary or the lists, as it stands.
    bool accepts(const QString& word);
    // The same, for one of many guesses: those that can't be words are refused without asking the dictionary.
    bool acceptsGuess(const QString& guess);
    // Whether a guess is a common word of the press, or one that the texts read so far hold.
    bool isFamiliar(const QString& word) const;
    // Gets ready for many guesses, a quarter of a second; else done once there have been some.
    void prepareForGuesses();
    // The same, a few milliseconds of it; true when there is no more to do.
    bool prepareSome();
    // The accents missing from its capitals, or nothing: Etat, SIEGE.
    std::optional<QString> withAccentedCapitals(const QString& word);
    QStringList dictionarySuggestions(QStringView word) { return m_dictionary->suggest(word); }

private:
    Standing judge(const QString& word);
    Standing judgeFrench(const QString& word);
    bool isWordRunOn(const QString& before);
    Standing judgeCompound(const QString& word);
    Standing judgeCapitalised(const QString& word);
    Standing judgeArabic(const QString& word);
    bool hasNeighbour(const QString& word);
    bool isLikelySlip(const QString& word);
    bool isLikelySplit(const Candidate& candidate);

    text::Language m_language;
    std::unique_ptr<Dictionary> m_dictionary;
    WordLists m_lists;
    Verdicts m_verdicts;
    BareCapitals m_bareCapitals = BareCapitals::Wrong;
    std::optional<WordForms> m_forms;
    std::optional<WordFormsReader> m_formsReader;
    int m_guesses = 0;
};

} // namespace tarjuman::spelling
