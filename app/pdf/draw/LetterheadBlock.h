// The letterhead at the top of the first page: the organisation's name and address, French on the left and
// Arabic on the right, the logo between them, a rule below. Its text belongs to the structure and is read
// first. One export, one thread.
#pragma once

#include "app/pdf/draw/LineWriter.h"
#include "app/pdf/file/LogoImage.h"
#include "app/pdf/page/Composition.h"

#include <optional>

namespace tarjuman::pdf {

class LetterheadBlock {
public:
    // `logo`: as read from the setup's file. Fails when a character has no glyph.
    static base::Result<LetterheadBlock> create(const PageSetup& setup, const ColumnPlace& measure,
                                                std::optional<LogoImage> logo, TextMeasurer& measurer,
                                                std::stop_token stop);

    // `measure`: the width over all columns. What it takes from the page's upper edge on, with the space
    // below; 0 when there is nothing to show. Points.
    double height() const;
    // Puts the elements before all others.
    void addToTree(StructureTree& tree);
    void write(TextMeasurer& measurer, StructureTree& tree, ContentStream& stream, LineWriter& lines);

    const std::optional<LogoImage>& logo() const { return m_logo; }

private:
    struct Line {
        SetParagraph paragraph;
        ColumnPlace place;
        double top = 0; // from the top of the block
        double height = 0;
        bool isName = false;
    };

    base::Result<void> addText(const PageSetup& setup, text::Language language, const ColumnPlace& place,
                               TextMeasurer& measurer, std::stop_token stop);
    void levelAddresses();
    void placeLogo(const PageSetup& setup);
    void writeLogo(double top, StructureTree& tree, ContentStream& stream);

    std::deque<Line> m_lines;
    std::optional<LogoImage> m_logo;
    QString m_logoText; // what stands for the logo when it is read aloud
    QRectF m_logoPlace; // from the top of the block, downward
    int m_figure = -1;
    ColumnPlace m_measure;
    QRgb m_accent = 0xFF000000;
    double m_pageHeight = 0;
    double m_textHeight = 0;
    PerLanguage<double> m_nameHeight = {};
};

// The lines of the letterhead in the order in which they are read.
Cell letterheadText(const Letterhead& letterhead);

} // namespace tarjuman::pdf
