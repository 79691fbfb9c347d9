#include "ui/editor/layout/PairRows.h"

#include <algorithm>

namespace tarjuman::ui {

using text::bothLanguages;

void PairRows::reset(const QList<Pair>& pairs)
{
    m_paragraphs = {};
    m_pairs = pairs;
    for (const Pair& pair : pairs) {
        for (Language language : bothLanguages)
            m_paragraphs[language].resize(m_paragraphs[language].size() + std::size_t(pair.count[language]));
    }
    numberAgain();
}

void PairRows::splice(Language language, int first, int removed, int inserted, const QList<Pair>& pairs)
{
    auto& paragraphs = m_paragraphs[language];
    const auto kept = paragraphs.begin() + first + std::min(removed, inserted);
    if (inserted > removed)
        paragraphs.insert(kept, std::size_t(inserted - removed), Extent{});
    else
        paragraphs.erase(kept, kept + (removed - inserted));
    if (removed != inserted || pairs != m_pairs)
        setPairs(pairs);
}

void PairRows::setPairs(const QList<Pair>& pairs)
{
    m_pairs = pairs;
    numberAgain();
}

void PairRows::numberAgain()
{
    for (Language language : bothLanguages) {
        auto& first = m_first[language];
        first.clear();
        first.reserve(std::size_t(m_pairs.size()) + 1);
        int count = 0;
        for (const Pair& pair : std::as_const(m_pairs)) {
            first.push_back(count);
            count += pair.count[language];
        }
        first.push_back(count);
        Q_ASSERT(count == paragraphCount(language));
    }
    settleAll();
}

int PairRows::wantedHeight(int row) const
{
    const Pair& pair = m_pairs[row];
    const bool paired = pair.count.french > 0 && pair.count.arabic > 0;
    int height = paired && pair.state == release::TranslationState::Draft ? heightWithWord : leastHeight;
    for (Language language : bothLanguages) {
        int side = 0;
        const int first = firstOf(language, row);
        for (int i = first; i < first + pair.count[language]; ++i)
            side += m_paragraphs[language][std::size_t(i)].height;
        height = std::max(height, side);
    }
    return height;
}

void PairRows::settleAll()
{
    m_heights.resize(std::size_t(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        m_heights[std::size_t(row)] = wantedHeight(row);
    m_tops.assign(m_heights);
}

int PairRows::settle(int row)
{
    const int height = wantedHeight(row);
    const int growth = height - rowHeight(row);
    if (growth != 0) {
        m_heights[std::size_t(row)] = height;
        m_tops.add(row, growth);
    }
    return growth;
}

void PairRows::setHeight(Language language, int paragraph, int height, Height kind)
{
    m_paragraphs[language][std::size_t(paragraph)] = {height, kind == Height::Measured};
}

void PairRows::estimateAgain(Language language)
{
    for (Extent& extent : m_paragraphs[language])
        extent.measured = false;
}

bool PairRows::isMeasured(Language language, int paragraph) const
{
    return m_paragraphs[language][std::size_t(paragraph)].measured;
}

int PairRows::rowOf(Language language, int paragraph) const
{
    // Rows without paragraphs of this language share the number of the next row's first: the last of them is
    // meant.
    const auto& first = m_first[language];
    return int(std::upper_bound(first.begin(), first.end() - 1, paragraph) - first.begin()) - 1;
}

int PairRows::rowAt(int y) const
{
    return std::min(m_tops.find(std::max(0, y - topMargin)), rowCount() - 1);
}

int PairRows::paragraphTop(Language language, int paragraph) const
{
    const int row = rowOf(language, paragraph);
    int top = rowTop(row);
    for (int i = firstOf(language, row); i < paragraph; ++i)
        top += m_paragraphs[language][std::size_t(i)].height;
    return top;
}

int PairRows::paragraphAt(Language language, int y) const
{
    const int row = rowAt(y);
    if (row < 0 || paragraphCount(language) == 0)
        return -1;
    const int first = firstOf(language, row);
    const int last = first + countOf(language, row) - 1;
    int bottom = rowTop(row);
    for (int i = first; i < last; ++i) {
        bottom += m_paragraphs[language][std::size_t(i)].height;
        if (y < bottom)
            return i;
    }
    return std::max(last, 0);
}

} // namespace tarjuman::ui
