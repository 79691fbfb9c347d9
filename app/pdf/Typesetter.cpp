#include "app/pdf/Typesetter.h"

#include "app/pdf/Furniture.h"

namespace tarjuman::pdf {

using base::Result;

Typesetter::Typesetter(FontSet& fonts, const Hyphenator& hyphenator, const PageSetup& setup, Form form)
    : m_fonts(fonts)
    , m_measurer(fonts, m_shaper, hyphenator)
    , m_setup(setup)
    , m_form(form)
{
}

Result<QByteArray> Typesetter::typeset(const std::vector<Row>& rows, const Metadata& metadata,
                                       std::stop_token stop, const base::Progress& progress)
{
    const int total = static_cast<int>(rows.size()) + 1;
    Composition composition(m_measurer, m_setup, m_form);
    for (const Row& row : rows) {
        if (auto added = composition.add(row, stop); !added)
            return std::move(added).error();
        if (progress)
            progress(static_cast<int>(&row - rows.data()) + 1, total);
    }
    StructureTree tree;
    composition.addToTree(tree);
    const double height = sizeOf(m_setup.paper).height() - m_setup.margins.top() - m_setup.margins.bottom();
    const std::vector<FlowSlice> slices = composition.flow({height, height});
    PageWriter writer(composition, m_fonts, m_measurer, tree);
    FileParts parts{sizeOf(m_setup.paper), writePages(slices, writer, stop), metadata};
    if (stop.stop_requested())
        return cancelled();
    if (m_form == Form::Arabic && !writer.usedFence())
        parts.binding = Binding::Right;
    return assemble(parts, m_fonts, tree);
}

std::vector<std::string> Typesetter::writePages(const std::vector<FlowSlice>& slices, PageWriter& writer,
                                                std::stop_token stop)
{
    const double top = sizeOf(m_setup.paper).height() - m_setup.margins.top();
    const int count = slices.back().page + 1;
    std::vector<std::vector<const FlowSlice*>> byPage(static_cast<size_t>(count));
    for (const FlowSlice& slice : slices)
        byPage[static_cast<size_t>(slice.page)].push_back(&slice);
    const PageNumbers numbers(m_fonts, m_setup, m_form, count);
    std::vector<std::string> pages;
    for (int page = 0; page < count && !stop.stop_requested(); ++page)
        pages.push_back(numbers.operatorsFor(page) +
                        writer.write(byPage[static_cast<size_t>(page)], top, page));
    return pages;
}

} // namespace tarjuman::pdf
