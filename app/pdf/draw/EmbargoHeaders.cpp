#include "app/pdf/draw/EmbargoHeaders.h"

#include "app/pdf/draw/DrawnText.h"

namespace tarjuman::pdf {

using base::Result;
using release::Role;
using text::Language;

static constexpr double above = 14; // from the text area to the last line's baseline

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

Result<EmbargoHeaders> EmbargoHeaders::create(const std::vector<Row>& rows, const PageColumns& columns,
                                              const PageSetup& setup, TextMeasurer& measurer,
                                              std::stop_token stop)
{
    EmbargoHeaders heads;
    if (!setup.furniture.embargoBanner)
        return heads;
    const double foot = sizeOf(setup.paper).height() - setup.margins.top() + above;
    LineSetter setter(measurer);
    for (Language language : text::bothLanguages) {
        const RowParagraph* source = embargoLine(rows, language);
        if (!source)
            continue;
        const MeasuredText text = TRY(measurer.measure(source->text, language, furnitureStyle(Weight::Bold)));
        const ColumnPlace& place = columns.of(language);
        const std::vector<LineSpan> spans = setter.breakText(text, place.width, stop);
        double baseline = foot + static_cast<double>(spans.size()) * text.style.leading;
        for (const LineSpan& span : spans) {
            SetLine line = setter.set(text, span, place.left, place.width);
            line.baseline = baseline -= text.style.leading;
            heads.m_operators[language] += drawnLine(line);
        }
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
