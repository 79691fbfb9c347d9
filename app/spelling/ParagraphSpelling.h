// Reads one paragraph and says which of its words are in doubt: asks the lexicons about each word, then looks
// at where the word stands. Made for one reading, on the thread of the lexicons.
#pragma once

#include "app/spelling/ForeignRuns.h"
#include "app/spelling/Lexicon.h"
#include "app/spelling/Verdict.h"
#include "app/text/Folding.h"
#include "app/text/Words.h"

#include <stop_token>

namespace tarjuman::spelling {

class ParagraphSpelling {
public:
    // The lexicons and the text must outlive it.
    ParagraphSpelling(text::PerLanguage<Lexicon>& lexicons, QStringView text, text::Language language,
                      quint64 document, const QList<Stretch>& foreign = {});

    QList<Mark> marks(const std::stop_token& stop);

private:
    void take(const text::Word& word);
    bool isForeign(const text::Word& word) const;
    Verdict verdictOf(const text::Word& word);
    Verdict verdictInOther(const text::Word& word) const;
    Verdict verdictOfWord(const text::Word& word);
    Verdict verdictOfLetters(const text::Word& word);
    Verdict placed(Standing standing, const text::Word& word) const;
    Verdict verdictOfArabicMarks(const text::Word& word, const text::Folded& folded) const;
    void takeDetached(const text::Word& word, Verdict verdict);
    bool isParticleOfName(const text::Word& word) const;
    bool beginsSentence(const text::Word& word) const;
    bool followsTitle(const text::Word& word) const;
    bool standsAlone(const text::Word& particle) const;
    QStringView lettersOf(const text::Word& word) const { return m_text.mid(word.start, word.length); }
    QStringView gapBefore(const text::Word& word) const;
    void mark(int start, int end, Verdict verdict, text::Language language);

    text::PerLanguage<Lexicon>& m_lexicons;
    QStringView m_text;
    text::WordReader m_reader;
    text::Language m_language;
    quint64 m_document;
    QList<Stretch> m_foreign;
    QList<Mark> m_marks;
    ForeignRuns m_foreignRuns{m_marks};
    QList<text::Word> m_before; // the words read last, the newest at the end
};

} // namespace tarjuman::spelling
