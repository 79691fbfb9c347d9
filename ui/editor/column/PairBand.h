// The ground under the texts: the band of the pair that has the caret, and the dashed box in a gap that says
// that no paragraph stands there yet. One a column; owned by PairArea. The window's thread.
#pragma once

#include "ui/editor/layout/Overlay.h"

#include <QCoreApplication>

#include <optional>

namespace tarjuman::ui {

class PairedLayout;
class PairPage;

class PairBand : public Overlay {
    Q_DECLARE_TR_FUNCTIONS(tarjuman::ui::PairBand)
public:
    explicit PairBand(const PairPage& page)
        : m_page(page)
    {
    }

    void setCurrentRow(int row) { m_row = row; }
    int currentRow() const { return m_row; }
    // Whether the caret of the window is on this side: then the gap that it stands in needs no words.
    void setHasCaret(bool has) { m_hasCaret = has; }
    // Where the accent bar of the band stands; on no side of most columns.
    void setAccentEdge(std::optional<Qt::Edge> edge) { m_accentEdge = edge; }
    void paintBelow(const OverlayContext& context) override;

private:
    bool isGap(const PairedLayout& layout, int row) const;
    bool isEmpty(const PairedLayout& layout, int row) const;
    void paintGap(const OverlayContext& context, int row) const;

    const PairPage& m_page;
    int m_row = -1;
    bool m_hasCaret = false;
    std::optional<Qt::Edge> m_accentEdge;
};

} // namespace tarjuman::ui
