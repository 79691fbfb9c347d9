// What to offer for a word in doubt. Two stages: first everything one slip away that the dictionary accepts,
// the likeliest slip first, within a deadline and to be stopped at any time; then what Hunspell itself finds
// further off. Lives on the thread of the lexicons.
#pragma once

#include "app/spelling/Lexicon.h"

#include <QCache>
#include <QDeadlineTimer>

#include <stop_token>

namespace tarjuman::spelling {

// The first stage never takes longer.
inline constexpr std::chrono::milliseconds quickSuggestionsDeadline{60};

class Suggestions {
public:
    // The lexicons must outlive it.
    explicit Suggestions(text::PerLanguage<Lexicon>& lexicons);

    // Best first, in the author's case and with the author's apostrophe. `word` as the author wrote it.
    QStringList quick(const QString& word, text::Language language, const std::stop_token& stop = {},
                      QDeadlineTimer deadline = QDeadlineTimer(quickSuggestionsDeadline));
    // The quick ones and, where those are few, Hunspell's own; up to half a second.
    QStringList complete(const QString& word, text::Language language, const std::stop_token& stop = {});

    // The lists of words changed.
    void forgetKnown();

private:
    QStringList found(const QString& word, text::Language language, const std::stop_token& stop,
                      QDeadlineTimer deadline);

    text::PerLanguage<Lexicon>& m_lexicons;
    text::PerLanguage<QCache<QString, QStringList>> m_known;
};

} // namespace tarjuman::spelling
