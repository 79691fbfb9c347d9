// The helps that write along while somebody types: which ones there are, which are wanted, and what one does
// to a paragraph. Each rule is a pure function of its own beside this file; correctionAt() asks them in turn.
// Any thread. Offsets and lengths are UTF-16 units of the paragraph.
#pragma once

#include "app/text/Language.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace tarjuman::text {

// NumberOrder writes nothing: it is about how numbers and addresses within Arabic are shown.
enum class WritingHelp { FrenchSpaces, FrenchQuotes, Apostrophes, ArabicPunctuation, NumberOrder };

inline constexpr WritingHelp allWritingHelps[] = {WritingHelp::FrenchSpaces, WritingHelp::FrenchQuotes,
                                                  WritingHelp::Apostrophes, WritingHelp::ArabicPunctuation,
                                                  WritingHelp::NumberOrder};

// The name under which a choice is kept: "french-spaces".
QString keyOf(WritingHelp help);

// Whose habits the French spaces follow. France (Imprimerie nationale): U+202F before ; ! ? and inside « »,
// U+00A0 before the colon. Canada (Office québécois de la langue française): U+00A0 before the colon and
// inside « », nothing before ; ! ?. Switzerland (Guide du typographe): U+202F before all four and inside « ».
enum class FrenchProfile { France, Canada, Switzerland };

struct WritingChoices {
    QList<WritingHelp> wanted{std::begin(allWritingHelps), std::end(allWritingHelps)};
    FrenchProfile profile = FrenchProfile::France;

    bool wants(WritingHelp help) const { return wanted.contains(help); }
    friend bool operator==(const WritingChoices&, const WritingChoices&) = default;
};

// `length` units from `start` give way to `by`.
struct Correction {
    int start = 0;
    int length = 0;
    QString by = {};

    friend bool operator==(const Correction&, const Correction&) = default;
};

// What the helps make of the character that was just typed before `caret` in a paragraph of `language`;
// nothing when all is well. A correction never reaches beyond the caret.
std::optional<Correction> correctionAt(QStringView paragraph, int caret, Language language,
                                       const WritingChoices& choices);

// The same where nothing more is written at the caret, for the paragraph ends there: what waited for a space
// is settled.
std::optional<Correction> correctionAtEnd(QStringView paragraph, int caret, Language language,
                                          const WritingChoices& choices);

} // namespace tarjuman::text
