// Writes the pages: the slices of text that the page breaker gave them, and what poppler needs to see the
// page's direction. One export, one thread.
#pragma once

#include "app/pdf/draw/LetterheadBlock.h"
#include "app/pdf/draw/LineWriter.h"
#include "app/pdf/page/Composition.h"

#include <QMarginsF>
#include <QSizeF>

namespace tarjuman::pdf {

class PageWriter {
public:
    PageWriter(const Composition& composition, LetterheadBlock& letterhead, FontSet& fonts,
               TextMeasurer& measurer, StructureTree& tree);

    // The content of one page. `top`: of the text area, from the page's bottom edge.
    std::string write(const std::vector<const FlowSlice*>& slices, double top, int page);
    bool usedFence() const { return m_usedFence; }

private:
    void writeSlice(const FlowSlice& slice, double top, int page, ContentStream& stream, LineWriter& lines);
    void writePiece(const Composition::Piece& piece, const ColumnPlace& place, double baseline, int page,
                    ContentStream& stream, LineWriter& lines, bool fence);
    void writePicture(const SetParagraph& paragraph, double baseline, int page, ContentStream& stream);
    void drawMarkers(const std::vector<const FlowSlice*>& slices, double top, int page,
                     ContentStream& stream);
    void balance(const LineWriter& lines, ContentStream& stream);

    const Composition& m_composition;
    LetterheadBlock& m_letterhead;
    FontSet& m_fonts;
    TextMeasurer& m_measurer;
    LineSetter m_setter;
    StructureTree& m_tree;
    bool m_usedFence = false;
};

} // namespace tarjuman::pdf
