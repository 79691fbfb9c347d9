#include "app/pdf/Typesetter.h"

#include "app/pdf/Furniture.h"

#include <functional>
#include <memory>

namespace tarjuman::pdf {

using base::Result;

Typesetter::Typesetter(FontSet& fonts, const Hyphenator& hyphenator, const PageSetup& setup, Form form)
    : m_fonts(fonts)
    , m_measurer(fonts, m_shaper, hyphenator)
    , m_setup(setup)
    , m_form(form)
{
}

namespace {

// The text set at one tightness, and the pages it takes.
struct Attempt {
    std::unique_ptr<Composition> composition;
    std::vector<FlowSlice> slices;

    int pageCount() const { return slices.back().page + 1; }
    double lastPageHeight() const { return slices.back().top + slices.back().height; }
};

using Composer = std::function<std::unique_ptr<Composition>(double tightness)>;

} // namespace

static Result<Attempt> attempt(const std::vector<Row>& rows, std::unique_ptr<Composition> composition,
                               const FlowFrame& frame, std::stop_token stop, const base::Progress& progress)
{
    const int total = static_cast<int>(rows.size()) + 1;
    for (size_t number = 0; number < rows.size(); ++number) {
        if (auto added = composition->add(rows[number], stop); !added)
            return std::move(added).error();
        if (progress)
            progress(static_cast<int>(number) + 1, total);
    }
    std::vector<FlowSlice> slices = composition->flow(frame);
    return Attempt{std::move(composition), std::move(slices)};
}

// A last page of a few lines looks like a mistake: type up to a twentieth smaller is tried to save it.
static Result<Attempt> bestAttempt(const std::vector<Row>& rows, const FlowFrame& frame,
                                   const Composer& compose, std::stop_token stop,
                                   const base::Progress& progress)
{
    constexpr double fewLines = 0.15; // of the page
    constexpr int longest = 6;        // pages; longer texts are left alone
    Attempt first = TRY(attempt(rows, compose(1), frame, stop, progress));
    const bool forlorn = first.pageCount() > 1 && first.lastPageHeight() < fewLines * frame.height;
    if (!forlorn || first.pageCount() > longest)
        return first;
    for (double tightness : {0.975, 0.95}) {
        Attempt tighter = TRY(attempt(rows, compose(tightness), frame, stop, {}));
        if (tighter.pageCount() < first.pageCount())
            return tighter;
    }
    return first;
}

FlowFrame Typesetter::frameFor(const LetterheadBlock& letterhead) const
{
    const double paper = sizeOf(m_setup.paper).height();
    const double bottom = m_setup.margins.bottom();
    const double height = paper - m_setup.margins.top() - bottom;
    return {std::min(height, paper - letterhead.height() - bottom), height};
}

Result<QByteArray> Typesetter::typeset(const std::vector<Row>& rows, const Metadata& metadata,
                                       std::stop_token stop, const base::Progress& progress)
{
    const Composer compose = [this](double tightness) {
        return std::make_unique<Composition>(m_measurer, m_pictures, m_setup, m_form, tightness);
    };
    LetterheadBlock letterhead =
        TRY(LetterheadBlock::create(m_setup, compose(1)->measure(), m_measurer, stop));
    const FlowFrame frame = frameFor(letterhead);
    const Attempt set = TRY(bestAttempt(rows, frame, compose, stop, progress));
    const EmbargoHeads heads =
        TRY(EmbargoHeads::create(rows, set.composition->columns(), m_setup, m_measurer, stop));
    StructureTree tree;
    letterhead.addToTree(tree);
    set.composition->addToTree(tree);
    PageWriter writer(*set.composition, letterhead, m_fonts, m_measurer, tree);
    FileParts parts{sizeOf(m_setup.paper), writePages(set.slices, frame, heads, writer, stop), metadata};
    if (stop.stop_requested())
        return cancelled();
    parts.logo = letterhead.logo();
    parts.pictures = &m_pictures;
    if (m_form == Form::Arabic && !writer.usedFence())
        parts.binding = Binding::Right;
    return assemble(parts, m_fonts, tree);
}

std::vector<std::string> Typesetter::writePages(const std::vector<FlowSlice>& slices, const FlowFrame& frame,
                                                const EmbargoHeads& heads, PageWriter& writer,
                                                std::stop_token stop)
{
    const int count = slices.back().page + 1;
    std::vector<std::vector<const FlowSlice*>> byPage(static_cast<size_t>(count));
    for (const FlowSlice& slice : slices)
        byPage[static_cast<size_t>(slice.page)].push_back(&slice);
    const PageNumbers numbers(m_fonts, m_setup, m_form, count);
    const double bottom = m_setup.margins.bottom();
    std::vector<std::string> pages;
    for (int page = 0; page < count && !stop.stop_requested(); ++page) {
        const double top = bottom + (page == 0 ? frame.firstHeight : frame.height);
        pages.push_back(numbers.operatorsFor(page) + heads.operatorsFor(page) +
                        writer.write(byPage[static_cast<size_t>(page)], top, page));
    }
    return pages;
}

} // namespace tarjuman::pdf
