// The search for what one word may have been meant to be. Made for one word, on the thread of the lexicon.
#pragma once

#include "app/spelling/Candidates.h"
#include "app/spelling/Lexicon.h"

#include <functional>

namespace tarjuman::spelling {

class SuggestionSearch {
public:
    // `word` as the author wrote it.
    SuggestionSearch(Lexicon& lexicon, const QString& word, qsizetype most);

    // Tries the slips, the likeliest first, until there are enough or it is told to stop.
    void run(const std::function<bool()>& shouldStop);
    // Adds what the dictionary itself suggests; not to be stopped.
    void askDictionary();

    const QStringList& result() const { return m_result; }

private:
    void addCompoundParts(const std::function<bool()>& shouldStop);
    void addUnelided();
    bool isAccepted(const QString& candidate);
    void add(const QString& candidate);
    void addLikeliest(const std::function<bool()>& shouldStop);
    int costOf(const Candidate& candidate) const;
    int costOfStrangeness(const QString& words) const;
    QString inAuthorsCase(const QString& candidate) const;

    Lexicon& m_lexicon;
    QString m_word;
    QString m_prefix;               // the elided article, set aside
    QString m_letters;              // what may be wrong: folded, without the prefix
    QChar m_apostrophe = u'\u2019'; // the author's, where the word has one
    bool m_capitalised = false;
    bool m_capitals = false;
    qsizetype m_most;
    QStringList m_result;
};

} // namespace tarjuman::spelling
