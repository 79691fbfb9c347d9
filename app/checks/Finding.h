// What a check has found: the rule, the place, why it matters in the reader's language, and what to write
// instead where there is one right answer. A value; any thread.
#pragma once

#include "app/text/Language.h"

#include <QList>
#include <QString>

#include <optional>

namespace tarjuman::checks {

enum class Rule {
    AccentedCapital,  // A partir de: À
    DateForm,         // 24 Avril 2019
    Doubled,          // a word, or a whole fragment, that comes again
    Elision,          // que il
    NameVariant,      // one name in two spellings
    Quotes,           // « closed by "
    SplitParagraph,   // ends in the middle of a sentence
    Unbalanced,       // brackets and quotation marks that don't pair
    WrongPunctuation, // a Latin comma in Arabic, ",,", "( a"
};

inline constexpr Rule allRules[] = {Rule::AccentedCapital, Rule::DateForm,    Rule::Doubled,
                                    Rule::Elision,         Rule::NameVariant, Rule::Quotes,
                                    Rule::SplitParagraph,  Rule::Unbalanced,  Rule::WrongPunctuation};

// error: wrong in every text; warning: wrong in nearly all; advice: worth a look.
enum class Severity { Error, Warning, Advice };

// "accented-capital", "error": as the command line prints them. A contract.
QString keyOf(Rule rule);
QString keyOf(Severity severity);

// Offsets are UTF-16 units within the paragraph.
struct Finding {
    Rule rule = Rule::Doubled;
    Severity severity = Severity::Warning;
    text::Language language = text::Language::French;
    int start = 0;
    int length = 0;
    QString message = {};            // a sentence for the reader
    std::optional<QString> fix = {}; // what takes the place of the stretch; may be empty

    int end() const { return start + length; }
    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = QList<Finding>;

} // namespace tarjuman::checks
