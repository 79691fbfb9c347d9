// The tokenizer: cuts a paragraph into the words that spelling judges. Each run of letters belongs to the
// language of its script, so that a French name within Arabic is judged as French and the reverse. Pure; any
// thread. Any UTF-16 is welcome: lone surrogates, a megabyte without a space, marks without a letter.
#pragma once

#include "app/text/FrenchElision.h" // whoever reads words asks for their elisions
#include "app/text/Language.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace tarjuman::text {

enum class WordKind {
    Word,
    Acronym, // 2 to 6 capitals, or capitals with full stops between them
    Number,  // holds a digit: 12h30, 22/5/2024, G20, COVID-19, 1445هـ, n°
    Address, // a web or e-mail address, @name, #topic
    Single, // a letter alone, or a particle before a number, a quotation or a foreign word: l’«…», الـ«…»,
            // وLVM
    Foreign, // letters of a third script
    Marks,   // combining marks or tatweel without a letter
};

// A stretch of the paragraph, in UTF-16 units.
struct Word {
    int start = 0;
    int length = 0;
    Language language = Language::French;
    WordKind kind = WordKind::Word;
    bool plain = true; // stands for itself: fold() would change nothing

    int end() const { return start + length; }
    friend bool operator==(const Word&, const Word&) = default;
};

// Reads the words of a paragraph one by one; the text must outlive it.
class WordReader {
public:
    // `language` is the paragraph's: what belongs to no script (numbers, addresses) is said to be in it.
    WordReader(QStringView text, Language language);
    std::optional<Word> next();

private:
    std::optional<Word> addressHere();
    Word latinWord();
    Word latinWordUpTo(int start, int end);
    Word arabicWord();
    Word numberFrom(int start);
    Word otherWord();
    Word marks();
    Word finished(int start, int end, Language language, WordKind kind);
    int overJoint(int start, int at);
    int endOfInclusiveSuffix(int at) const;
    int followingVisible(int at) const;
    bool standsBeforeForeign(int start, int end) const;

    QStringView m_text;
    Language m_language;
    int m_at = 0;
    int m_lookedTo = 0;
    bool m_addresses = false;
    // What the word being read is made of.
    bool m_plain = true;
    bool m_isCode = false;   // holds a digit or what no word holds
    bool m_isDotted = false; // capitals with full stops between them
    int m_upper = 0;
    int m_lower = 0;
    int m_letters = 0; // Arabic ones
};

QList<Word> wordsIn(QStringView text, Language language);

} // namespace tarjuman::text
