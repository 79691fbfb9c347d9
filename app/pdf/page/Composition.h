// The release while it is being set: its paragraphs measured, then, in columns as wide as their texts ask
// for, broken into lines and flowed over pages. Lives for one export on one thread; pages point into it.
#pragma once

#include "app/pdf/file/Picture.h"
#include "app/pdf/file/StructureTree.h"
#include "app/pdf/line/LineSetter.h"
#include "app/pdf/page/ColumnShare.h"
#include "app/pdf/page/PageBreaker.h"
#include "app/pdf/page/PageColumns.h"
#include "app/pdf/text/PageRows.h"

#include <deque>
#include <stop_token>

namespace tarjuman::pdf {

struct SetParagraph {
    MeasuredText text;
    std::vector<LineSpan> lines = {};
    int element = -1; // of the structure tree
    int label = -1;   // the element of a list item's mark
    int labelEnd = 0; // where the item's own number ends in its text; 0 for a mark that is drawn
    int column = 0;
    int picture = -1;         // shown instead of words; -1 for none
    QSizeF pictureSize = {};  // points
    QString alternative = {}; // to the picture
};

class Composition {
public:
    Composition(TextMeasurer& measurer, Pictures& pictures, const PageSetup& setup, Form form);

    // Measures a row, and breaks it into lines where the columns don't wait for the other rows. Fails when a
    // character has no glyph, or with ErrorKind::Cancelled.
    base::Result<void> add(const Row& row, std::stop_token stop);
    // When all rows are there. Fails with ErrorKind::Cancelled.
    base::Result<void> complete(std::stop_token stop);
    // The elements of the text, with bookmarks to languages, headings and pictures.
    void addToTree(StructureTree& tree);
    std::vector<FlowSlice> flow(const FlowFrame& frame) const { return breakPages(m_flow, frame); }

    // The lines of one paragraph in a slice.
    struct Piece {
        const SetParagraph* paragraph = nullptr;
        int first = 0; // line of the paragraph
        int count = 0;
        double drop = 0; // of its first baseline below that of the slice
    };
    // What a slice shows of a column, from the top.
    std::vector<Piece> pieces(const FlowSlice& slice, int column) const;
    // The languages of the text on a page.
    std::vector<text::Language> languagesOn(const std::vector<const FlowSlice*>& slices) const;
    const PageColumns& columns() const { return m_columns; }
    bool isEmpty() const { return m_paragraphs.empty(); }

private:
    base::Result<SetParagraph> setPicture(const RowParagraph& source, int column);
    base::Result<SetParagraph> measureParagraph(const RowParagraph& source, int column);
    SideExtent extentOf(const std::vector<int>& paragraphs) const;
    bool columnsWait() const;
    void chooseColumns();
    base::Result<void> breakLines(SetParagraph& paragraph, std::stop_token stop);
    void closeLists(const std::vector<std::vector<int>>& next);
    FlowColumn flowColumn(const std::vector<int>& paragraphs) const;
    bool beginsOtherLanguage(const Row& row) const;
    SetParagraph& at(int number) { return m_paragraphs[static_cast<size_t>(number)]; }
    const SetParagraph& at(int number) const { return m_paragraphs[static_cast<size_t>(number)]; }

    TextMeasurer& m_measurer;
    Pictures& m_pictures;
    PageSetup m_setup;
    Form m_form;
    PageColumns m_columns;
    std::deque<SetParagraph> m_paragraphs;             // a deque: lines point at its texts
    std::vector<std::vector<std::vector<int>>> m_rows; // the numbers of the paragraphs of each column
    std::vector<FlowRow> m_flow;
};

// "The export was stopped."
base::Error cancelled();

} // namespace tarjuman::pdf
