#include "app/checks/Checks.h"

#include "app/checks/BareCapitals.h"
#include "app/checks/Elisions.h"
#include "app/checks/MonthCapitals.h"
#include "app/checks/PairedMarks.h"
#include "app/checks/Punctuation.h"
#include "app/checks/RepeatedWords.h"
#include "app/checks/SplitParagraphs.h"

#include <algorithm>

namespace tarjuman::checks {

using release::Paragraph;
using text::Language;

namespace {

bool isForeign(const Paragraph& paragraph, const Finding& finding)
{
    return std::ranges::any_of(paragraph.spans, [&finding](const release::Span& span) {
        return span.kind == release::Span::Kind::Foreign && finding.start < span.start + span.length &&
               finding.end() > span.start;
    });
}

bool isAddressed(const QList<text::Word>& words, const Finding& finding)
{
    return std::ranges::any_of(words, [&finding](const text::Word& word) {
        return word.kind == text::WordKind::Address && finding.start < word.end() &&
               finding.end() > word.start;
    });
}

bool isOpenQuotation(const Paragraph& paragraph, const Finding& finding)
{
    return finding.rule == Rule::Unbalanced && QStringView(u"«“").contains(paragraph.text[finding.start]);
}

bool isClosedQuotation(const Paragraph& paragraph, const Finding& finding)
{
    return finding.rule == Rule::Unbalanced && QStringView(u"»”").contains(paragraph.text[finding.start]);
}

// A quotation opens in one paragraph, perhaps again at the start of those that follow, and closes in another:
// none of these marks lacks its partner.
void joinQuotations(const QList<Paragraph>& side, QList<PlacedFinding>& found)
{
    QList<qsizetype> open;
    QList<qsizetype> paired;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Paragraph& paragraph = side[found[i].paragraph];
        if (isOpenQuotation(paragraph, found[i].finding)) {
            const bool goesOn = !open.isEmpty() && found[open.last()].paragraph + 1 == found[i].paragraph &&
                                found[i].finding.start == 0;
            if (!goesOn)
                open.clear();
            open.append(i);
        } else if (isClosedQuotation(paragraph, found[i].finding) && !open.isEmpty()) {
            if (found[open.last()].paragraph + 1 >= found[i].paragraph)
                paired << open << i;
            open.clear();
        }
    }
    std::ranges::sort(paired, std::ranges::greater());
    for (const qsizetype place : std::as_const(paired))
        found.removeAt(place);
}

} // namespace

Findings findingsIn(const Paragraph& paragraph, Language language)
{
    const QList<text::Word> words = text::wordsIn(paragraph.text, language);
    Findings found = repeatedWords(paragraph.text, words, language);
    found += unpairedMarks(paragraph.text, language);
    found += wrongPunctuation(paragraph.text, language);
    if (language == Language::French) {
        found += bareCapitals(paragraph.text, words);
        found += missingElisions(paragraph.text, words);
        found += monthCapitals(paragraph.text, words);
    }
    found.removeIf(
        [&](const Finding& finding) { return isForeign(paragraph, finding) || isAddressed(words, finding); });
    std::ranges::stable_sort(found, {}, &Finding::start);
    return found;
}

QList<PlacedFinding> findingsIn(const QList<Paragraph>& side, Language language,
                                const QList<UnknownName>& names)
{
    QList<Findings> within;
    for (const Paragraph& paragraph : side)
        within.append(findingsIn(paragraph, language));
    return findingsAcross(side, within, language, names);
}

QList<PlacedFinding> findingsAcross(const QList<Paragraph>& side, const QList<Findings>& within,
                                    Language language, const QList<UnknownName>& names)
{
    QList<PlacedFinding> found;
    for (int i = 0; i < side.size(); ++i) {
        for (const Finding& finding : within[i])
            found.append({i, finding});
        if (language != Language::French || i + 1 == side.size())
            continue;
        if (const auto split = splitParagraph(side[i], side[i + 1]))
            found.append({i, *split});
    }
    joinQuotations(side, found);
    if (language == Language::French)
        found += nameVariants(names);
    std::ranges::stable_sort(found, [](const PlacedFinding& one, const PlacedFinding& other) {
        return std::pair(one.paragraph, one.finding.start) < std::pair(other.paragraph, other.finding.start);
    });
    return found;
}

} // namespace tarjuman::checks
