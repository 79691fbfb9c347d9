#include "ui/figures/FigurePlaces.h"

#include "ui/common/Interface.h"
#include "ui/common/RoleName.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

using release::Paragraph;
using release::ParagraphId;
using text::Language;

constexpr qsizetype longestBeginning = 48; // characters

// The beginning of a text, cut between words.
static QString beginningOf(const QString& text)
{
    if (text.size() <= longestBeginning)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longestBeginning);
    return text.left(space > 0 ? space : longestBeginning) + u'…';
}

FigurePlaces::FigurePlaces(const release::Release& release)
{
    text::PerLanguage<qsizetype> next = {};
    for (const release::Pair& pair : release.pairs) {
        Row row;
        text::PerLanguage<const Paragraph*> first = {};
        for (const Language language : text::bothLanguages) {
            const auto& paragraphs = release.paragraphs[language];
            for (int number = 0; number < pair.count[language]; ++number) {
                const Paragraph& paragraph = paragraphs.at(next[language]++);
                row.paragraphs.append(paragraph.id);
                if (!first[language])
                    first[language] = &paragraph;
            }
        }
        const Paragraph* lead = first[leadingLanguage()];
        if (!lead || lead->text.isEmpty())
            lead = first[text::otherLanguage(leadingLanguage())];
        if (!lead || row.paragraphs.isEmpty())
            continue;
        row.words = lead->text.isEmpty() ? tr("After: %1", "the part of the release").arg(nameOf(lead->role))
                                         : tr("After: %1, %2", "the part of the release, its first words")
                                               .arg(nameOf(lead->role), isolated(beginningOf(lead->text)));
        m_places.append(row.paragraphs.first());
        m_rows.append(row);
    }
    m_places.append(ParagraphId::None);
}

int FigurePlaces::indexOf(ParagraphId paragraph) const
{
    const auto found = std::ranges::find_if(
        m_rows, [paragraph](const Row& row) { return row.paragraphs.contains(paragraph); });
    return static_cast<int>(found - m_rows.begin());
}

ParagraphId FigurePlaces::placeOf(ParagraphId paragraph) const
{
    return m_places.at(indexOf(paragraph));
}

QString FigurePlaces::wordsOf(ParagraphId paragraph) const
{
    const int index = indexOf(paragraph);
    return index < m_rows.size() ? m_rows.at(index).words : tr("At the end");
}

} // namespace tarjuman::ui
