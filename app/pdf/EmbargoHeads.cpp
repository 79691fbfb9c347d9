#include "app/pdf/EmbargoHeads.h"

#include "app/pdf/Outline.h"

namespace tarjuman::pdf {

using base::Result;
using release::Role;

static constexpr double above = 14; // from the text area to the last line's baseline

static TextStyle headStyle()
{
    TextStyle style;
    style.latinSize = 8.5;
    style.arabicSize = 10.5;
    style.leading = 15;
    style.weight = Weight::Bold;
    style.alignment = Alignment::Start;
    return style;
}

static const RowParagraph* embargoLine(const std::vector<Row>& rows, size_t column)
{
    for (const Row& row : rows) {
        for (const RowParagraph& paragraph : row[column]) {
            if (paragraph.role == Role::Embargo)
                return &paragraph;
        }
    }
    return nullptr;
}

static std::string drawn(const SetLine& line)
{
    std::string operators;
    for (const PlacedRun& run : line.runs) {
        if (!run.space) {
            operators += wordOperators(run.word->font->file(),
                                       line.text->source.text.mid(run.begin, run.end - run.begin), run.size,
                                       run.x, line.baseline);
        }
    }
    return operators;
}

Result<EmbargoHeads> EmbargoHeads::create(const std::vector<Row>& rows,
                                          const std::vector<ColumnPlace>& columns, const PageSetup& setup,
                                          TextMeasurer& measurer, std::stop_token stop)
{
    EmbargoHeads heads;
    const double foot = sizeOf(setup.paper).height() - setup.margins.top() + above;
    LineSetter setter(measurer);
    for (size_t column = 0; column < columns.size(); ++column) {
        const RowParagraph* source = embargoLine(rows, column);
        if (!source)
            continue;
        const MeasuredText text = TRY(measurer.measure(source->text, source->language, headStyle()));
        const std::vector<LineSpan> spans = setter.breakText(text, columns[column].width, stop);
        double baseline = foot + static_cast<double>(spans.size()) * text.style.leading;
        for (const LineSpan& span : spans) {
            SetLine line = setter.set(text, span, columns[column].left, columns[column].width);
            line.baseline = baseline -= text.style.leading;
            heads.m_operators += drawn(line);
        }
    }
    return heads;
}

std::string EmbargoHeads::operatorsFor(int page) const
{
    if (page == 0 || m_operators.empty())
        return {};
    return "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n" + m_operators + "EMC\n";
}

} // namespace tarjuman::pdf
