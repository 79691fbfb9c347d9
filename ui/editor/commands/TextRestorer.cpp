#include "ui/editor/commands/TextRestorer.h"

#include "app/release/Pairing.h"
#include "ui/editor/column/PairArea.h"

#include <algorithm>

namespace tarjuman::ui {

using release::Paragraph;
using release::ParagraphId;
using release::Release;
using text::Language;

void TextRestorer::restoreWhole(const Release& version)
{
    for (const Language language : text::bothLanguages)
        restoreSide(version, language);
    // What stood opposite what, too, and what was agreed; unless the version holds what does not fit
    // together.
    if (release::pairsFit(version))
        m_area.currentColumn().text().setPairs(version.pairs, m_area.currentColumn().caret());
}

// Only what differs, so that the rest keeps its place on the screen.
void TextRestorer::restoreSide(const Release& version, Language language)
{
    const QList<Paragraph> now = m_present.paragraphs[language];
    const QList<Paragraph>& then = version.paragraphs[language];
    const auto [here, there] = std::ranges::mismatch(now, then);
    const int first = int(here - now.begin());
    int nowEnd = int(now.size());
    int thenEnd = int(then.size());
    while (nowEnd > first && thenEnd > first && now[nowEnd - 1] == then[thenEnd - 1]) {
        --nowEnd;
        --thenEnd;
    }
    if (nowEnd == first && thenEnd == first)
        return;
    const int removed = nowEnd - first;
    const int inserted = thenEnd - first;
    m_area.text(language).replace(first, removed, then.mid(first, inserted),
                                  release::spliced(m_present.pairs, language, first, removed, inserted),
                                  {first, 0});
}

int TextRestorer::placeOf(Language language, ParagraphId id) const
{
    const auto& paragraphs = m_present.paragraphs[language];
    const auto found = std::ranges::find(paragraphs, id, &Paragraph::id);
    return found == paragraphs.end() ? -1 : int(found - paragraphs.begin());
}

void TextRestorer::restoreParagraph(const Release& version, Language language, int place)
{
    const QList<Paragraph>& then = version.paragraphs[language];
    if (place < 0 || place >= then.size())
        return;
    if (const int here = placeOf(language, then[place].id); here >= 0) {
        m_area.text(language).replace(here, 1, {then[place]}, m_present.pairs, {here, 0});
        return;
    }
    int behind = -1;
    for (int i = place - 1; i >= 0 && behind < 0; --i)
        behind = placeOf(language, then[i].id);
    m_area.text(language).replace(behind + 1, 0, {then[place]},
                                  release::spliced(m_present.pairs, language, behind + 1, 0, 1),
                                  {behind + 1, 0});
}

} // namespace tarjuman::ui
