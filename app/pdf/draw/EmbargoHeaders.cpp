#include "app/pdf/draw/EmbargoHeaders.h"

#include "app/pdf/draw/DrawnText.h"
#include "app/pdf/draw/RunningHeads.h"

#include <algorithm>

namespace tarjuman::pdf {

using base::Result;
using release::Role;
using text::Language;

static constexpr double above = 14;     // from the text area to the last line's baseline
static constexpr double printable = 20; // from the paper's upper edge to the first baseline

static const RowParagraph* embargoLine(const std::vector<Row>& rows, Language language)
{
    for (const Row& row : rows) {
        for (const Cell& cell : row) {
            for (const RowParagraph& paragraph : cell) {
                if (paragraph.role == Role::Embargo && paragraph.language == language)
                    return &paragraph;
            }
        }
    }
    return nullptr;
}

// From the text area up to the last line; less where the margin is narrow, for the head stands there too.
static double gapBelow(const PageSetup& setup)
{
    return std::min(above, 0.25 * setup.margins.top());
}

static size_t linesWithRoom(const PageSetup& setup, double leading)
{
    const double highest = setup.furniture.runningHead ? RunningHeads::depth(setup) + leading : printable;
    const double lowest = setup.margins.top() - gapBelow(setup);
    return lowest > highest ? 1 + static_cast<size_t>((lowest - highest) / leading) : 1;
}

Result<std::string> EmbargoHeaders::drawLines(const MeasuredText& text, const ColumnPlace& place,
                                              const PageSetup& setup, TextMeasurer& measurer,
                                              std::stop_token stop)
{
    LineSetter setter(measurer);
    const std::vector<LineSpan> spans = setter.breakText(text, place.width, stop);
    const size_t count = std::min(spans.size(), linesWithRoom(setup, text.style.leading));
    double baseline = sizeOf(setup.paper).height() - setup.margins.top() + gapBelow(setup) +
                      static_cast<double>(count) * text.style.leading;
    std::string operators;
    for (size_t number = 0; number < count; ++number) {
        baseline -= text.style.leading;
        if (number + 1 == count && count < spans.size()) {
            operators += TRY(drawText(text.source.text.mid(spans[number].begin), text.language, text.style,
                                      place, baseline, measurer));
            break;
        }
        SetLine line = setter.set(text, spans[number], place.left, place.width);
        line.baseline = baseline;
        operators += drawnLine(line);
    }
    return operators;
}

Result<EmbargoHeaders> EmbargoHeaders::create(const std::vector<Row>& rows, const PageColumns& columns,
                                              const PageSetup& setup, TextMeasurer& measurer,
                                              std::stop_token stop)
{
    EmbargoHeaders heads;
    if (!setup.furniture.embargoBanner)
        return heads;
    for (Language language : text::bothLanguages) {
        const RowParagraph* source = embargoLine(rows, language);
        if (!source)
            continue;
        const MeasuredText text = TRY(measurer.measure(source->text, language, furnitureStyle(Weight::Bold)));
        heads.m_operators[language] = TRY(drawLines(text, columns.of(language), setup, measurer, stop));
    }
    return heads;
}

std::string EmbargoHeaders::operatorsFor(int page, const std::vector<Language>& languages) const
{
    constexpr QRgb black = 0xFF000000;
    std::string operators;
    for (Language language : languages)
        operators += m_operators[language];
    return page == 0 ? std::string() : artifact(ArtifactKind::Header, black, operators);
}

} // namespace tarjuman::pdf
