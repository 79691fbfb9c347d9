// Where everything stands from top to bottom: the rows of the paired texts, each as high as the higher of its
// two sides, so that paragraphs of a pair start level. Knows heights and pairs, nothing of fonts or widgets.
// Heights are whole logical pixels; paragraphs and rows are counted from 0. Owned by PairPage; the window's
// thread.
#pragma once

#include "app/release/Release.h"
#include "ui/editor/layout/FenwickTree.h"

#include <vector>

namespace tarjuman::ui {

using release::Pair;
using text::Language;
using text::PerLanguage;

class PairRows {
public:
    enum class Height { Estimated, Measured };

    static constexpr int topMargin = 12;
    static constexpr int bottomMargin = 72;
    static constexpr int gapHeight = 36;      // the dashed box in a gap
    static constexpr int leastHeight = 48;    // the gap box and the space below it
    static constexpr int heightWithWord = 58; // a second line in the gutter

    // New texts; all heights start at 0, estimated.
    void reset(const QList<Pair>& pairs);
    // `removed` paragraphs from `first` gave way to `inserted` ones; the places that both have keep their
    // heights.
    void splice(Language language, int first, int removed, int inserted, const QList<Pair>& pairs);
    void setPairs(const QList<Pair>& pairs);
    const QList<Pair>& pairs() const { return m_pairs; }

    // The height that a paragraph takes, with the space below it. Its row keeps its old height until
    // settle().
    void setHeight(Language language, int paragraph, int height, Height kind);
    void estimateAgain(Language language); // all its heights are out of date
    bool isMeasured(Language language, int paragraph) const;
    // Takes the heights of the row's paragraphs over into the row; returns by how much it grew.
    int settle(int row);
    void settleAll();

    int rowCount() const { return int(m_pairs.size()); }
    int paragraphCount(Language language) const { return int(m_paragraphs[language].size()); }
    int rowOf(Language language, int paragraph) const;
    int firstOf(Language language, int row) const { return m_first[language][std::size_t(row)]; }
    int countOf(Language language, int row) const { return m_pairs[row].count[language]; }

    int rowTop(int row) const { return topMargin + m_tops.sum(row); }
    int rowHeight(int row) const { return m_heights[std::size_t(row)]; }
    int rowAt(int y) const; // the nearest; -1 when there are no rows
    int paragraphTop(Language language, int paragraph) const;
    // The paragraph at a height; in a gap the last one before it; -1 when there is none.
    int paragraphAt(Language language, int y) const;
    int height() const { return topMargin + m_tops.sum(rowCount()) + bottomMargin; }

private:
    struct Extent {
        int height = 0;
        bool measured = false;
    };

    int wantedHeight(int row) const;
    void numberAgain();

    QList<Pair> m_pairs;
    PerLanguage<std::vector<Extent>> m_paragraphs;
    PerLanguage<std::vector<int>> m_first; // first paragraph of each row, and the count of all
    std::vector<int> m_heights;
    FenwickTree m_tops;
};

} // namespace tarjuman::ui
