#include "app/checks/Checks.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace tarjuman::checks {

using release::Paragraph;
using text::Language;

namespace {

bool isForeign(const Paragraph& paragraph, const Where& where)
{
    return std::ranges::any_of(paragraph.spans, [&where](const release::Span& span) {
        return span.kind == release::Span::Kind::Foreign && where.start < span.end() &&
               where.end() > span.start;
    });
}

bool isAddressed(const QList<text::Word>& words, const Where& where)
{
    return std::ranges::any_of(words, [&where](const text::Word& word) {
        return word.kind == text::WordKind::Address && where.start < word.end() && where.end() > word.start;
    });
}

bool isUnbalanced(const Paragraph& paragraph, const Finding& finding, QStringView marks)
{
    return finding.rule == Rule::Unbalanced && marks.contains(paragraph.text[finding.where.start]);
}

// A mark that lacks its partner within its paragraph.
struct Mark {
    qsizetype paragraph = 0;
    qsizetype finding = 0; // of those in the paragraph
};

// A quotation opens in one paragraph, perhaps again at the start of those that follow, and closes in another:
// none of these marks lacks its partner.
void joinQuotations(const QList<Paragraph>& side, QList<Findings>& within)
{
    QList<Mark> open;
    QList<Mark> paired;
    for (qsizetype i = 0; i < side.size(); ++i) {
        for (qsizetype at = 0; at < std::as_const(within)[i].size(); ++at) {
            const Finding& finding = std::as_const(within)[i][at];
            if (isUnbalanced(side[i], finding, u"«“")) {
                const bool goesOn =
                    !open.isEmpty() && open.last().paragraph + 1 == i && finding.where.start == 0;
                if (!goesOn)
                    open.clear();
                open.append({i, at});
            } else if (isUnbalanced(side[i], finding, u"»”") && !open.isEmpty()) {
                if (open.last().paragraph + 1 >= i)
                    paired << open << Mark{i, at};
                open.clear();
            }
        }
    }
    std::ranges::sort(paired, std::ranges::greater(), &Mark::finding);
    for (const Mark& mark : std::as_const(paired))
        within[mark.paragraph].removeAt(mark.finding);
}

} // namespace

Findings findingsIn(const Paragraph& paragraph, Language language, const RuleBook& rules,
                    text::FrenchProfile profile)
{
    const ParagraphScope scope{paragraph, language, text::wordsIn(paragraph.text, language), profile};
    Findings found;
    for (const auto rule : rules.byParagraph)
        found += rule(scope);
    found.removeIf([&](const Finding& finding) {
        return isForeign(paragraph, finding.where) || isAddressed(scope.words, finding.where);
    });
    for (Finding& finding : found)
        finding.where.paragraph = paragraph.id;
    std::ranges::stable_sort(found, {}, [](const Finding& finding) { return finding.where.start; });
    return found;
}

Findings findingsIn(const PairScope& pair, const RuleBook& rules)
{
    Findings found;
    for (const auto rule : rules.byPair)
        found += rule(pair);
    return found;
}

Findings findingsAcross(const SideScope& side, QList<Findings> within, const RuleBook& rules)
{
    joinQuotations(side.paragraphs, within);
    Findings found;
    for (const Findings& findings : std::as_const(within))
        found += findings;
    const qsizetype inOrder = found.size();
    for (const auto rule : rules.bySide)
        found += rule(side);
    if (found.size() > inOrder) {
        text::PerLanguage<QList<Paragraph>> texts;
        texts[side.language] = side.paragraphs;
        sortByPlace(found, texts);
    }
    return found;
}

Findings findingsIn(const QList<Paragraph>& side, Language language, const QList<UnknownName>& names)
{
    QList<Findings> within;
    for (const Paragraph& paragraph : side)
        within.append(findingsIn(paragraph, language));
    return findingsAcross({side, language, names}, std::move(within));
}

void sortByPlace(Findings& findings, const text::PerLanguage<QList<Paragraph>>& texts)
{
    QHash<release::ParagraphId, qsizetype> order;
    for (const Language language : text::bothLanguages) {
        for (const Paragraph& paragraph : texts[language])
            order.insert(paragraph.id, order.size());
    }
    struct Placed {
        std::pair<qsizetype, int> place;
        Finding finding;
    };
    QList<Placed> placed;
    placed.reserve(findings.size());
    for (const Finding& finding : std::as_const(findings))
        placed.append({{order.value(finding.anchor().paragraph), finding.anchor().start}, finding});
    std::ranges::stable_sort(placed, {}, &Placed::place);
    findings.clear();
    for (const Placed& one : std::as_const(placed))
        findings.append(one.finding);
}

} // namespace tarjuman::checks
