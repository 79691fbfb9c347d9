#include "app/pdf/Typesetter.h"

#include "app/pdf/draw/CropMarks.h"
#include "app/pdf/draw/PageFurnishing.h"
#include "app/pdf/file/DeflatedPages.h"

namespace tarjuman::pdf {

using base::Result;

Typesetter::Typesetter(FontSet& fonts, const Hyphenator& hyphenator, const PageSetup& setup, Form form)
    : m_fonts(fonts)
    , m_measurer(fonts, hyphenator)
    , m_setup(setup)
    , m_form(form)
{
}

static Result<std::optional<LogoImage>> logoOf(const Letterhead& letterhead)
{
    std::optional<LogoImage> logo;
    if (letterhead.shown && !letterhead.logo.isEmpty())
        logo = TRY(readLogo(letterhead.logo));
    return logo;
}

Result<QByteArray> Typesetter::typeset(const std::vector<Row>& rows, const DocumentProperties& occasion,
                                       std::stop_token stop, const base::Progress& progress)
{
    TextFitting attempts(rows, m_measurer, m_pictures, TRY(logoOf(m_setup.letterhead)), m_form, stop);
    Attempt set = TRY(attempts.best(m_setup, progress, m_fit));
    if (m_setup.delivery.standard == Standard::Press)
        m_press.emplace(TRY(PressColours::create()));
    StructureTree tree;
    set.letterhead.addToTree(tree);
    set.composition->addToTree(tree);
    PageWriter writer(*set.composition, set.letterhead, m_fonts, m_measurer, tree);
    FileParts parts{sizeOf(m_setup.paper), TRY(writePages(rows, set, occasion, writer, stop)),
                    occasion.metadata};
    if (stop.stop_requested())
        return cancelled();
    // The lines are on the pages now; the objects of the file need the room.
    set.composition.reset();
    parts.logo = set.letterhead.logo();
    parts.pictures = &m_pictures;
    parts.forms = m_forms;
    parts.press = m_press ? &*m_press : nullptr;
    if (m_setup.delivery.cropMarks) {
        parts.margin = markMargin;
        parts.bleed = bleed;
    }
    if (m_form == Form::Arabic && !writer.usedFence())
        parts.binding = Binding::Right;
    return assemble(parts, m_fonts, tree);
}

// In the colours of the file, with the marks around the page.
std::string Typesetter::finished(std::string operators) const
{
    if (m_press)
        operators = m_press->inked(operators);
    if (m_setup.delivery.cropMarks)
        operators += cropMarks(sizeOf(m_setup.paper), m_setup.delivery.standard);
    return operators;
}

Result<std::vector<std::string>> Typesetter::writePages(const std::vector<Row>& rows, const Attempt& set,
                                                        const DocumentProperties& occasion,
                                                        PageWriter& writer, std::stop_token stop)
{
    const int count = set.pageCount();
    std::vector<std::vector<const FlowSlice*>> byPage(static_cast<size_t>(count));
    for (const FlowSlice& slice : set.slices)
        byPage[static_cast<size_t>(slice.page)].push_back(&slice);
    PageFurnishing furnishing = TRY(PageFurnishing::create(
        {rows, set.setup, set.composition->columns(), occasion.titles, occasion.status, count}, m_measurer,
        stop));
    const double bottom = set.setup.margins.bottom();
    DeflatedPages pages;
    for (int page = 0; page < count && !stop.stop_requested(); ++page) {
        const auto& slices = byPage[static_cast<size_t>(page)];
        const double top = bottom + (page == 0 ? set.frame.firstHeight : set.frame.height);
        std::string operators = TRY(furnishing.operatorsFor(page, set.composition->languagesOn(slices)));
        operators += writer.write(slices, top, page);
        pages.add(finished(std::move(operators)));
    }
    m_forms = furnishing.forms();
    return pages.take();
}

} // namespace tarjuman::pdf
