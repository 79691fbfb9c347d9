#include "app/text/WritingHelp.h"

#include "app/text/Apostrophes.h"
#include "app/text/ArabicPunctuation.h"
#include "app/text/FrenchQuotes.h"
#include "app/text/FrenchSpaces.h"

namespace tarjuman::text {

using namespace Qt::StringLiterals;

QString keyOf(WritingHelp help)
{
    switch (help) {
    case WritingHelp::FrenchSpaces:
        return u"french-spaces"_s;
    case WritingHelp::FrenchQuotes:
        return u"french-quotes"_s;
    case WritingHelp::Apostrophes:
        return u"apostrophes"_s;
    case WritingHelp::ArabicPunctuation:
        return u"arabic-punctuation"_s;
    case WritingHelp::NumberOrder:
        return u"number-order"_s;
    }
    return {};
}

std::optional<Correction> correctionAt(QStringView paragraph, int caret, Language language,
                                       const WritingChoices& choices)
{
    if (caret < 1 || caret > paragraph.size())
        return {};
    std::optional<Correction> correction;
    const auto ask = [&](WritingHelp help, auto rule) {
        if (!correction && choices.wants(help))
            correction = rule();
    };
    ask(WritingHelp::Apostrophes, [&] { return typographicApostrophe(paragraph, caret); });
    if (language == Language::French) {
        ask(WritingHelp::FrenchQuotes, [&] { return frenchQuote(paragraph, caret, choices.profile); });
        ask(WritingHelp::FrenchSpaces, [&] { return frenchSpace(paragraph, caret, choices.profile); });
    } else {
        ask(WritingHelp::ArabicPunctuation, [&] { return arabicMark(paragraph, caret); });
    }
    return correction;
}

std::optional<Correction> correctionAtEnd(QStringView paragraph, int caret, Language language,
                                          const WritingChoices& choices)
{
    if (caret < 1 || caret > paragraph.size())
        return {};
    const QString withSpace = paragraph.first(caret).toString() + u' ';
    auto correction = correctionAt(withSpace, caret + 1, language, choices);
    const bool isWithin = correction && correction->start + correction->length <= caret;
    return isWithin ? correction : std::nullopt;
}

} // namespace tarjuman::text
