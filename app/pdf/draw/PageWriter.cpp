#include "app/pdf/draw/PageWriter.h"

#include "app/pdf/draw/Outline.h"

#include <utility>

namespace tarjuman::pdf {

using text::Language;

PageWriter::PageWriter(const Composition& composition, LetterheadBlock& letterhead, FontSet& fonts,
                       TextMeasurer& measurer, StructureTree& tree)
    : m_composition(composition)
    , m_letterhead(letterhead)
    , m_fonts(fonts)
    , m_measurer(measurer)
    , m_setter(measurer)
    , m_tree(tree)
{
}

static double baselineOf(const FlowSlice& slice, double top, const Composition::Piece& piece, int line)
{
    return top - slice.top - slice.rise - piece.drop - line * piece.paragraph->text.style.leading;
}

std::string PageWriter::write(const std::vector<const FlowSlice*>& slices, double top, int page)
{
    ContentStream stream;
    const bool columns = m_composition.columns().count() > 1;
    LineWriter lines(stream, m_fonts, m_measurer, columns ? Beside::Columns : Beside::Nothing);
    if (page == 0)
        m_letterhead.write(m_measurer, m_tree, stream, lines);
    drawMarkers(slices, top, page, stream);
    for (const FlowSlice* slice : slices)
        writeSlice(*slice, top, page, stream, lines);
    if (m_composition.languagesOn(slices) != std::vector{Language::French})
        balance(lines, stream);
    m_usedFence = m_usedFence || lines.usedFence();
    return stream.take();
}

void PageWriter::writeSlice(const FlowSlice& slice, double top, int page, ContentStream& stream,
                            LineWriter& lines)
{
    bool frenchBefore = false;
    for (size_t column = 0; column < slice.columns.size(); ++column) {
        const ColumnPlace& place = m_composition.columns().at(column);
        bool fenced = !frenchBefore;
        for (const Composition::Piece& piece : m_composition.pieces(slice, static_cast<int>(column))) {
            const double baseline = baselineOf(slice, top, piece, 0);
            if (piece.first == 0)
                m_tree.begins(piece.paragraph->element, page, baseline + piece.paragraph->text.style.leading);
            if (piece.paragraph->picture >= 0) {
                writePicture(*piece.paragraph, baseline, page, stream);
                continue;
            }
            writePiece(piece, place, baseline, page, stream, lines, !std::exchange(fenced, true));
            frenchBefore = true;
        }
    }
}

void PageWriter::writePiece(const Composition::Piece& piece, const ColumnPlace& place, double baseline,
                            int page, ContentStream& stream, LineWriter& lines, bool fence)
{
    const MeasuredText& text = piece.paragraph->text;
    const SetParagraph& paragraph = *piece.paragraph;
    const bool labelled = piece.first == 0 && paragraph.labelEnd > 0;
    stream.begin(m_tree, labelled ? paragraph.label : paragraph.element, page);
    if (labelled)
        lines.beginLabel(paragraph.labelEnd, paragraph.element);
    for (int number = 0; number < piece.count; ++number) {
        const LineSpan& span = piece.paragraph->lines[static_cast<size_t>(piece.first + number)];
        SetLine line = m_setter.set(text, span, place.left, place.width);
        line.baseline = baseline - number * text.style.leading;
        if (std::exchange(fence, false))
            lines.fenceColumn(line);
        lines.write(line, number + 1 < piece.count ? NextLine::SamePage : NextLine::Elsewhere);
    }
    stream.end();
}

// The picture stands in the middle of all columns. Beside the French one that shows it, the Arabic text has a
// figure with a description of its own; what it shows is the hairline around the same picture.
void PageWriter::writePicture(const SetParagraph& paragraph, double baseline, int page, ContentStream& stream)
{
    const ColumnPlace measure = m_composition.columns().measure();
    const QSizeF size = paragraph.pictureSize;
    const QRectF box(measure.left + (measure.width - size.width()) / 2, baseline - dropShare * size.height(),
                     size.width(), size.height());
    m_tree.element(paragraph.element).box = box;
    stream.beginDrawing(m_tree, paragraph.element, page);
    const bool again = m_composition.columns().count() > 1 && paragraph.column > 0;
    stream.draw(again ? frameOperators(box) : imageOperators("Im" + std::to_string(paragraph.picture), box));
    stream.end();
}

// The discs of lists: drawn, not written, so that no copy of the text has them. The structure knows them as
// the labels of their items.
void PageWriter::drawMarkers(const std::vector<const FlowSlice*>& slices, double top, int page,
                             ContentStream& stream)
{
    for (const FlowSlice* slice : slices) {
        for (size_t column = 0; column < slice->columns.size(); ++column) {
            const ColumnPlace& place = m_composition.columns().at(column);
            for (const Composition::Piece& piece : m_composition.pieces(*slice, static_cast<int>(column))) {
                const MeasuredText& text = piece.paragraph->text;
                if (piece.first > 0 || text.style.marker == Marker::None)
                    continue;
                const double inset = text.style.indentStart / 2;
                const double x = text.isRightToLeft() ? place.left + place.width - inset : place.left + inset;
                const double y = baselineOf(*slice, top, piece, 0) + 0.28 * text.style.latinSize;
                stream.beginDrawing(m_tree, piece.paragraph->label, page);
                stream.draw("q " + colourOperator(text.style.linkColour) +
                            discOperators(x, y, 0.16 * text.style.latinSize) + "Q\n");
                stream.end();
            }
        }
    }
}

// poppler takes a page for left-to-right when it holds more such letters, and then garbles Arabic lines that
// have digits; marks in the margin, seen by nobody, outweigh them.
void PageWriter::balance(const LineWriter& lines, ContentStream& stream)
{
    constexpr int leastArabic = 20;
    constexpr int marksInACode = 8; // MuPDF reads no more
    constexpr double x = 440;
    constexpr double y = 24;
    constexpr double size = 2;
    const int needed = lines.leftToRightLetters() * 21 / 20 + 10 - lines.rightToLeftLetters();
    if (lines.rightToLeftLetters() < leastArabic || needed <= 0)
        return;
    EmbeddedFont& font = m_fonts.font(Language::Arabic, Face{});
    const Sign sign{font.number(), size, font.markCode(QString(marksInACode, QChar(0x200F))), 0};
    stream.beginArtifact();
    stream.startLine(y);
    for (int number = 0; number * marksInACode < needed; ++number)
        stream.append(sign, x + number * 0.15 * size);
    stream.endArtifact();
}

} // namespace tarjuman::pdf
