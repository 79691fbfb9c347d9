// What the house's typography makes of a text that came in as it was: spaces, quotation marks, apostrophes,
// marks and letters, as a list of changes that can be shown, counted and applied. The checks of a paragraph
// and the command that sets a whole text both ask here, so that the command leaves nothing that the checks
// would find. Each rule is a file of its own beside this one. Pure; any thread.
#pragma once

#include "app/text/NumberlessSpans.h"
#include "app/text/WritingHelp.h"

namespace tarjuman::text {

enum class TypographyReason {
    HiddenCharacter,    // nobody sees it, and it does nothing there
    PersianLetter,      // ک for ك
    Tatweel,            // within a word
    TatweelDash,        // ـ for –
    DetachedParticle,   // و تنسيق
    LatinMark,          // a Latin comma in Arabic
    ArabicMark,         // an Arabic one in French
    SpaceBeforeMark,    // " ،"
    NoSpaceAfterMark,   // "،و"
    DoubledMark,        // ",,"
    MarkAndDash,        // ", -"
    SpaceInBracket,     // "( a"
    StraightQuotes,     // "mot"
    MixedQuotes,        // « mot"
    CurlyQuotes,        // “ ” around French
    StraightApostrophe, // l'air
    NoBreakSpace,       // before ; : ! ? %, inside « »
    NoBreakNumber,      // 1 250 000, 16 h 15, M. Durand: wrong only where a line breaks there
    MixedDigits,        // two sets of digits in one text
    Habit,              // right as it is; the house writes it otherwise
};

// `length` units from `start` give way to `by`; without it there is no one right answer.
struct TypographyChange {
    int start = 0;
    int length = 0;
    std::optional<QString> by = {};
    TypographyReason reason = TypographyReason::Habit;

    int end() const { return start + length; }
    friend bool operator==(const TypographyChange&, const TypographyChange&) = default;
};
using TypographyChanges = QList<TypographyChange>;

// What each rule is given.
struct TypographyScope {
    QStringView text;
    Language language = Language::French;
    FrenchProfile profile = FrenchProfile::France;
    QList<Span> machine = {}; // addresses, names of files, times, code: nothing changes there

    bool isMachine(qsizetype at) const;
    QChar at(qsizetype place) const; // a null character outside
};

// In order, none reaching into another.
TypographyChanges typography(QStringView text, Language language,
                             FrenchProfile profile = FrenchProfile::France);

// All that can be set at once, until nothing more is to be set; only changes with an answer.
TypographyChanges settledTypography(const QString& text, Language language,
                                    FrenchProfile profile = FrenchProfile::France);

QString withChanges(const QString& text, const TypographyChanges& changes);

} // namespace tarjuman::text
