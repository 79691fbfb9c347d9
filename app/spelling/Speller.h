// Finds the words in doubt of one paragraph, in both languages. Lives on the spelling thread, or on the one
// thread of a command-line run; owns both lexicons.
#pragma once

#include "app/spelling/Lexicon.h"
#include "app/spelling/Verdict.h"

#include <stop_token>

namespace tarjuman::spelling {

class Speller {
public:
    Speller();

    // Takes a quarter of a second at most. Without its dictionary a language simply has no words in doubt.
    base::Result<void> load(text::Language language, const QStringList& folders = dictionaryFolders());
    Lexicon& lexicon(text::Language language) { return m_lexicons[language]; }
    text::PerLanguage<Lexicon>& lexicons() { return m_lexicons; }

    // Marks in the order of the text. Empty when asked to stop.
    QList<Mark> marks(QStringView paragraph, text::Language language, quint64 document = 0,
                      const std::stop_token& stop = {}, const QList<Stretch>& foreign = {});

private:
    text::PerLanguage<Lexicon> m_lexicons;
};

} // namespace tarjuman::spelling
