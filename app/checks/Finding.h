// What a check has found: the rule, where it is, why it matters in the reader's language, what to write
// instead where there is one right answer, and the other end where both texts are concerned. A value; any
// thread.
#pragma once

#include "app/release/Release.h"

#include <QList>
#include <QString>

#include <optional>

namespace tarjuman::checks {

enum class Rule {
    AccentedCapital,  // A partir de: À
    DateForm,         // 24 Avril 2019
    Doubled,          // a word, or a whole fragment, that comes again
    Elision,          // que il
    HiddenCharacter,  // a joiner within a word, an embedding, a soft hyphen
    MissingNbsp,      // elle ?
    MissingParagraph, // has no counterpart in the other language
    MixedDigits,      // ٢٠١٨ and 2018
    NameVariant,      // one name in two spellings
    PersianLetter,    // ی for ي
    Quotes,           // « closed by ", the straight ones of the keyboard
    SeparatedWaw,     // و تنسيق
    SplitParagraph,   // ends in the middle of a sentence
    StrayTatweel,     // المتـــحف
    Unbalanced,       // brackets and quotation marks that don't pair
    Untranslated,     // stands in the other language's column word for word
    WrongPunctuation, // a Latin comma in Arabic, ",,", "( a"
};

inline constexpr Rule allRules[] = {Rule::AccentedCapital,  Rule::DateForm,        Rule::Doubled,
                                    Rule::Elision,          Rule::HiddenCharacter, Rule::MissingNbsp,
                                    Rule::MissingParagraph, Rule::MixedDigits,     Rule::NameVariant,
                                    Rule::PersianLetter,    Rule::Quotes,          Rule::SeparatedWaw,
                                    Rule::SplitParagraph,   Rule::StrayTatweel,    Rule::Unbalanced,
                                    Rule::Untranslated,     Rule::WrongPunctuation};

// error: wrong in every text; warning: wrong in nearly all; advice: worth a look.
enum class Severity { Error, Warning, Advice };

// "accented-capital", "error": as the command line prints them. A contract.
QString keyOf(Rule rule);
QString keyOf(Severity severity);

// A stretch of one side. A rule about a single paragraph leaves its identity to those who ask the rule; where
// the other text has something and this side has no paragraph at all, there is none: a gap.
struct Where {
    text::Language language = text::Language::French;
    int start = 0; // UTF-16 units within the paragraph
    int length = 0;
    release::ParagraphId paragraph = release::ParagraphId::None;

    int end() const { return start + length; }
    bool isGap() const { return paragraph == release::ParagraphId::None; }
    friend bool operator==(const Where&, const Where&) = default;
};

// All that is seen of a paragraph.
Where wholeOf(const release::Paragraph& paragraph, text::Language language);

struct Finding {
    Rule rule = Rule::Doubled;
    Severity severity = Severity::Warning;
    Where where = {};
    QString message = {};                  // a sentence for the reader
    std::optional<QString> fix = {};       // what takes the place of the stretch; may be empty
    std::optional<Where> counterpart = {}; // what it disagrees with, in the other text

    // The end that has words. There it is marked and listed, and there lies what lets it stand; what is
    // missing is missed beside what is there.
    const Where& anchor() const;
    const Where* otherEnd() const; // null when there is only one
    bool isOfWhatLacks() const { return &anchor() != &where; }
    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = QList<Finding>;

} // namespace tarjuman::checks
