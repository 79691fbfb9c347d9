#include "app/checks/Rules.h"

#include "app/checks/BareCapitals.h"
#include "app/checks/Elisions.h"
#include "app/checks/MissingParagraphs.h"
#include "app/checks/MixedDigits.h"
#include "app/checks/MonthCapitals.h"
#include "app/checks/PairedMarks.h"
#include "app/checks/RepeatedWords.h"
#include "app/checks/SplitParagraphs.h"
#include "app/checks/TypographicSlips.h"
#include "app/checks/UntranslatedCopies.h"

namespace tarjuman::checks {

using text::Language;

namespace {

using RuleOfWords = Findings (*)(QStringView, const QList<text::Word>&);

template <RuleOfWords rule>
Findings inFrench(const ParagraphScope& scope)
{
    return scope.language == Language::French ? rule(scope.paragraph.text, scope.words) : Findings();
}

template <Findings (*rule)(QStringView, Language)>
Findings inText(const ParagraphScope& scope)
{
    return rule(scope.paragraph.text, scope.language);
}

Findings repetitions(const ParagraphScope& scope)
{
    return repeatedWords(scope.paragraph.text, scope.words, scope.language);
}

Findings typography(const ParagraphScope& scope)
{
    return typographicSlips(scope.paragraph.text, scope.language, scope.profile);
}

Findings digits(const SideScope& side)
{
    return side.language == Language::Arabic ? mixedDigits(side.paragraphs) : Findings();
}

Findings splits(const SideScope& side)
{
    Findings found;
    for (qsizetype i = 0; side.language == Language::French && i + 1 < side.paragraphs.size(); ++i) {
        if (const auto split = splitParagraph(side.paragraphs[i], side.paragraphs[i + 1]))
            found.append(*split);
    }
    return found;
}

Findings variants(const SideScope& side)
{
    return side.language == Language::French ? nameVariants(side.names) : Findings();
}

} // namespace

// Of findings at one place, the one of the earlier rule comes first.
const RuleBook& allOfThem()
{
    static const RuleBook book{
        .byParagraph = {repetitions, inText<unpairedMarks>, typography, inFrench<bareCapitals>,
                        inFrench<missingElisions>, inFrench<monthCapitals>},
        .byPair = {missingParagraphs, untranslatedCopies},
        .bySide = {splits, variants, digits},
    };
    return book;
}

} // namespace tarjuman::checks
