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
    scopes.reserve(release.pairs.size());
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

// Those that no look has met since are gone.
template <typename Known>
void forgetOld(QHash<ParagraphId, Known>& known, qsizetype met, int look)
{
    if (known.size() > met)
        known.removeIf([look](const auto& entry) { return entry.value().look != look; });
}

} // namespace

// Each side is in order by itself, so that only what comes on top asks for sorting.
Findings KnownFindings::look(const release::Release& release, Translation translation,
                             const QList<UnknownName>& names)
{
    ++m_look;
    Findings found;
    for (const Language language : bothLanguages)
        found += findingsInSide({release.paragraphs[language], language, names});
    forgetOld(m_paragraphs, release.paragraphs.french.size() + release.paragraphs.arabic.size(), m_look);
    Findings across = findingsInPairs(scopesOf(release, translation));
    forgetOld(m_pairs, release.pairs.size(), m_look);
    for (const auto rule : m_rules->byRelease)
        across += rule({release});
    if (!across.isEmpty()) {
        found += across;
        sortByPlace(found, release.paragraphs);
    }
    return found;
}

void KnownFindings::setProfile(text::FrenchProfile profile)
{
    if (std::exchange(m_profile, profile) != profile)
        m_paragraphs.clear();
}

Findings KnownFindings::findingsInSide(const SideScope& side)
{
    QList<Findings> within;
    within.reserve(side.paragraphs.size());
    for (const Paragraph& paragraph : side.paragraphs) {
        KnownParagraph& here = m_paragraphs[paragraph.id];
        if (here.look == 0 || here.language != side.language || here.paragraph != paragraph)
            here = {paragraph, side.language, findingsIn(paragraph, side.language, *m_rules, m_profile)};
        here.look = m_look;
        within.append(here.found);
    }
    return findingsAcross(side, std::move(within), *m_rules);
}

Findings KnownFindings::findingsInPairs(const QList<PairScope>& pairs)
{
    Findings found;
    for (const PairScope& pair : pairs) {
        KnownPair& here = m_pairs[firstOf(pair)];
        if (here.look == 0 || here.pair != pair)
            here = {pair, findingsIn(pair, *m_rules)};
        here.look = m_look;
        found += here.found;
    }
    return found;
}

} // namespace tarjuman::checks
