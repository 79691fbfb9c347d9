#include "app/pdf/page/Composition.h"

#include "app/pdf/page/SectionTree.h"
#include "app/text/ListMark.h"

#include <QCoreApplication>

#include <algorithm>

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;
using text::Language;

Error cancelled()
{
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("Pdf", "The export was stopped. Nothing was written.")};
}

// A divided row interrupts each language with the other for readers that go page by page: low rows stay
// whole. Higher ones would leave holes at the feet of pages.
static constexpr double wholeRow = 90;

Composition::Composition(TextMeasurer& measurer, Pictures& pictures, const PageSetup& setup, Form form)
    : m_measurer(measurer)
    , m_pictures(pictures)
    , m_setup(setup)
    , m_form(form)
    , m_columns(setup, form)
{
}

// As wide as the text where it has the pixels for it, and never so high that it rules the page.
static QSizeF sizeOnPage(QSize pixels, double width, double pageHeight)
{
    constexpr double leastDotsPerInch = 120;
    constexpr double highest = 0.29; // of the page: higher ones leave holes where they don't fit
    const QSizeF natural = QSizeF(pixels) * 72 / leastDotsPerInch;
    const QSizeF most(std::min(width, natural.width()), std::min(highest * pageHeight, natural.height()));
    return QSizeF(pixels).scaled(most, Qt::KeepAspectRatio);
}

// One line that is as high as the picture.
Result<SetParagraph> Composition::setPicture(const RowParagraph& source, int column)
{
    const int picture = TRY(m_pictures.add(source.picture));
    TextStyle style = captionStyle(source.language, m_form, m_setup);
    style.element = Element::Picture;
    style.keptWithNext = true;
    style.spaceBefore = 0.4 * style.leading;
    const QSizeF size =
        sizeOnPage(m_pictures.at(picture).size, m_columns.measure().width, sizeOf(m_setup.paper).height());
    style.leading = size.height();
    SetParagraph paragraph{{{}, source.language, style, {}}, {{0, 0, LineEnd::Paragraph}}};
    paragraph.column = column;
    paragraph.picture = picture;
    paragraph.pictureSize = size;
    paragraph.alternative = source.alternative;
    return paragraph;
}

Result<SetParagraph> Composition::measureParagraph(const RowParagraph& source, int column)
{
    if (source.kind == RowParagraph::Kind::Picture)
        return setPicture(source, column);
    const bool caption = source.kind == RowParagraph::Kind::Caption;
    TextStyle style = caption ? captionStyle(source.language, m_form, m_setup)
                              : styleFor(source.role, source.language, m_form, m_setup);
    if (text::beginsWithListNumber(source.text))
        style.marker = Marker::None; // the item has its number
    SetParagraph paragraph{TRY(m_measurer.measure(source.text, source.language, style, source.spans))};
    paragraph.column = column;
    return paragraph;
}

// From the widths of the words alone, as if a last line were half full.
SideExtent Composition::extentOf(const std::vector<int>& paragraphs) const
{
    constexpr double half = 0.5;
    SideExtent extent;
    for (const int number : paragraphs) {
        const MeasuredText& text = at(number).text;
        double length = 0;
        for (const Token& token : text.tokens)
            length += token.width;
        extent.area += length * text.style.leading;
        extent.gaps += half * text.style.leading + text.style.spaceBefore + text.style.spaceAfter;
    }
    return extent;
}

// Until the lengths of all texts are known.
bool Composition::columnsWait() const
{
    return m_form == Form::SideBySide && m_setup.columns.widths == ColumnWidths::ByLength;
}

void Composition::chooseColumns()
{
    std::vector<RowExtent> extents;
    extents.reserve(m_rows.size());
    for (const auto& row : m_rows)
        extents.push_back({extentOf(row.front()), extentOf(row.back())});
    m_columns = PageColumns(m_setup, m_form, frenchShareOf(extents, m_columns.textWidth(), m_setup.columns));
}

Result<void> Composition::breakLines(SetParagraph& paragraph, std::stop_token stop)
{
    if (paragraph.picture < 0) {
        const double width = m_columns.at(static_cast<size_t>(paragraph.column)).width;
        paragraph.lines = LineSetter(m_measurer).breakText(paragraph.text, width, stop);
    }
    if (stop.stop_requested())
        return cancelled();
    return {};
}

Result<void> Composition::complete(std::stop_token stop)
{
    if (columnsWait()) {
        chooseColumns();
        for (SetParagraph& paragraph : m_paragraphs)
            TRY(breakLines(paragraph, stop));
    }
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (const std::vector<int>& paragraphs : m_rows[row])
            m_flow[row].columns.push_back(flowColumn(paragraphs));
    }
    return {};
}

// From the picture's "baseline", a little above its foot, to where the caption begins.
static double underPicture(double height, double leading)
{
    constexpr double air = 5;
    return dropShare * (height - leading) + air;
}

// Below a paragraph: items of a list stand closer to each other than the list to the text.
static double spaceBelow(const TextStyle& above, const TextStyle& next)
{
    const bool listEnds = above.element == Element::ListItem && next.element != Element::ListItem;
    return listEnds ? above.spaceBelowList : above.spaceAfter;
}

// Known only when the next row is: whether a list goes on in it.
void Composition::closeLists(const std::vector<std::vector<int>>& next)
{
    if (m_rows.empty())
        return;
    const std::vector<std::vector<int>>& last = m_rows.back();
    for (size_t column = 0; column < std::min(last.size(), next.size()); ++column) {
        if (last[column].empty() || next[column].empty())
            continue;
        const TextStyle& above = at(last[column].back()).text.style;
        const double space = spaceBelow(above, at(next[column].front()).text.style);
        m_flow.back().spaceAfter = std::max(m_flow.back().spaceAfter, space);
    }
}

FlowColumn Composition::flowColumn(const std::vector<int>& paragraphs) const
{
    FlowColumn column;
    for (size_t place = 0; place < paragraphs.size(); ++place) {
        const SetParagraph& set = at(paragraphs[place]);
        FlowParagraph flow{static_cast<int>(set.lines.size()), set.text.style.leading};
        for (const LineSpan& line : set.lines)
            flow.hyphens.push_back(line.kind == LineEnd::Hyphen);
        if (place > 0) {
            const TextStyle& above = at(paragraphs[place - 1]).text.style;
            flow.gap = spaceBelow(above, set.text.style) + set.text.style.spaceBefore;
            if (at(paragraphs[place - 1]).picture >= 0)
                flow.gap = underPicture(above.leading, set.text.style.leading);
            column.back().keptWithNext = above.keptWithNext || set.text.style.keptWithPrevious;
        }
        column.push_back(std::move(flow));
    }
    return column;
}

// One language after the other: each begins on a page of its own.
bool Composition::beginsOtherLanguage(const Row& row) const
{
    return row.size() == 1 && !m_paragraphs.empty() && !row.front().empty() &&
           m_paragraphs.back().text.language != row.front().front().language;
}

Result<void> Composition::add(const Row& row, std::stop_token stop)
{
    FlowRow flow;
    flow.keptWithPrevious = true;
    flow.startsPage = beginsOtherLanguage(row);
    flow.keptWholeUpTo = m_form == Form::SideBySide ? wholeRow : 0;
    std::vector<std::vector<int>> numbers(row.size());
    for (size_t column = 0; column < row.size(); ++column) {
        for (const RowParagraph& source : row[column]) {
            m_paragraphs.push_back(TRY(measureParagraph(source, static_cast<int>(column))));
            if (!columnsWait())
                TRY(breakLines(m_paragraphs.back(), stop));
            numbers[column].push_back(static_cast<int>(m_paragraphs.size()) - 1);
        }
        if (numbers[column].empty())
            continue;
        const TextStyle& first = at(numbers[column].front()).text.style;
        const TextStyle& last = at(numbers[column].back()).text.style;
        flow.spaceBefore = std::max(flow.spaceBefore, first.spaceBefore);
        flow.spaceAfter = std::max(flow.spaceAfter, last.spaceAfter);
        flow.keptWithNext = flow.keptWithNext || last.keptWithNext;
        flow.keptWithPrevious = flow.keptWithPrevious && first.keptWithPrevious;
    }
    closeLists(numbers);
    m_rows.push_back(std::move(numbers));
    m_flow.push_back(std::move(flow));
    if (stop.stop_requested())
        return cancelled();
    return {};
}

void Composition::addToTree(StructureTree& tree)
{
    const std::vector<Language> languages = languagesOf(m_form);
    for (Language language : languages) {
        SectionTree section(tree, language, languages.size() > 1);
        for (SetParagraph& paragraph : m_paragraphs) {
            if (paragraph.text.language == language)
                section.add(paragraph);
        }
    }
}

std::vector<Language> Composition::languagesOn(const std::vector<const FlowSlice*>& slices) const
{
    if (m_columns.count() > 1)
        return languagesOf(m_form);
    for (const FlowSlice* slice : slices) {
        const std::vector<int>& paragraphs = m_rows[static_cast<size_t>(slice->row)].front();
        if (!paragraphs.empty())
            return {at(paragraphs.front()).text.language};
    }
    return {languagesOf(m_form).front()};
}

std::vector<Composition::Piece> Composition::pieces(const FlowSlice& slice, int column) const
{
    const auto row = static_cast<size_t>(slice.row);
    const auto place = static_cast<size_t>(column);
    const FlowColumn& flow = m_flow[row].columns[place];
    const FlowSlice::Lines& shown = slice.columns[place];
    std::vector<Piece> pieces;
    int begin = 0; // of the paragraph, in lines of the column
    for (int number : m_rows[row][place]) {
        const SetParagraph& paragraph = at(number);
        const int lines = static_cast<int>(paragraph.lines.size());
        const int from = std::max(shown.first, begin);
        const int to = std::min(shown.first + shown.count, begin + lines);
        if (from < to)
            pieces.push_back({&paragraph, from - begin, to - from, dropBetween(flow, shown.first, from)});
        begin += lines;
    }
    return pieces;
}

} // namespace tarjuman::pdf
