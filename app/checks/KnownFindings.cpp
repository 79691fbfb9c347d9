#include "app/checks/KnownFindings.h"

#include <algorithm>
#include <utility>

namespace tarjuman::checks {

using release::Paragraph;
using release::ParagraphId;
using text::bothLanguages;
using text::Language;

namespace {

bool holdsText(const QList<Paragraph>& paragraphs)
{
    return std::ranges::any_of(paragraphs, release::holdsText);
}

// Rows of which a damaged archive asks for more paragraphs than there are get what is left.
QList<PairScope> scopesOf(const release::Release& release, Translation translation)
{
    QList<PairScope> scopes;
    qsizetype lastWhole = -1;
    text::PerLanguage<qsizetype> next;
    for (const release::Pair& pair : release.pairs) {
        PairScope scope;
        for (const Language language : bothLanguages) {
            const qsizetype count = std::max(pair.count[language], 0);
            scope.paragraphs[language] = release.paragraphs[language].mid(next[language], count);
            next[language] += count;
        }
        if (holdsText(scope.paragraphs.french) && holdsText(scope.paragraphs.arabic))
            lastWhole = scopes.size();
        scopes.append(scope);
    }
    const bool areBothThere = holdsText(release.paragraphs.french) && holdsText(release.paragraphs.arabic);
    for (qsizetype row = 0; row < scopes.size(); ++row)
        scopes[row].isDue = areBothThere && (translation == Translation::Finished || row < lastWhole);
    return scopes;
}

ParagraphId firstOf(const PairScope& pair)
{
    const auto& [french, arabic] = pair.paragraphs;
    return french.isEmpty() ? arabic.value(0).id : french.first().id;
}

} // namespace

Findings KnownFindings::look(const release::Release& release, Translation translation,
                             const QList<UnknownName>& names)
{
    Paragraphs known;
    Findings found;
    for (const Language language : bothLanguages)
        found += findingsInSide({release.paragraphs[language], language, names}, known);
    m_paragraphs = std::move(known); // without those that are gone
    found += findingsInPairs(scopesOf(release, translation));
    for (const auto rule : m_rules->byRelease)
        found += rule({release});
    sortByPlace(found, release.paragraphs);
    return found;
}

Findings KnownFindings::findingsInSide(const SideScope& side, Paragraphs& known)
{
    QList<Findings> within;
    for (const Paragraph& paragraph : side.paragraphs) {
        KnownParagraph here = m_paragraphs.take(paragraph.id);
        if (here.paragraph != paragraph || here.language != side.language)
            here = {paragraph, side.language, findingsIn(paragraph, side.language, *m_rules)};
        within.append(here.found);
        known.insert(paragraph.id, here);
    }
    return findingsAcross(side, std::move(within), *m_rules);
}

Findings KnownFindings::findingsInPairs(const QList<PairScope>& pairs)
{
    Pairs known;
    Findings found;
    for (const PairScope& pair : pairs) {
        KnownPair here = m_pairs.take(firstOf(pair));
        if (here.pair != pair)
            here = {pair, findingsIn(pair, *m_rules)};
        found += here.found;
        known.insert(firstOf(pair), here);
    }
    m_pairs = std::move(known);
    return found;
}

} // namespace tarjuman::checks
