#include "app/pdf/TextFitting.h"

#include "app/pdf/line/ShapingAhead.h"

#include <algorithm>

namespace tarjuman::pdf {

using base::Result;

TextFitting::TextFitting(const std::vector<Row>& rows, TextMeasurer& measurer, Pictures& pictures,
                         std::optional<LogoImage> logo, Form form, std::stop_token stop)
    : m_rows(rows)
    , m_measurer(measurer)
    , m_pictures(pictures)
    , m_logo(std::move(logo))
    , m_form(form)
    , m_stop(std::move(stop))
{
}

static FlowFrame frameOf(const PageSetup& setup, const LetterheadBlock& letterhead)
{
    const double paper = sizeOf(setup.paper).height();
    const double bottom = setup.margins.bottom();
    const double height = paper - setup.margins.top() - bottom;
    return {std::min(height, paper - letterhead.height() - bottom), height};
}

// Later attempts find all words shaped.
Result<Attempt> TextFitting::firstAt(const PageSetup& setup, const base::Progress& progress)
{
    ShapingAhead ahead(m_measurer.fonts(), m_rows);
    m_measurer.setAhead(&ahead);
    Result<Attempt> first = at(setup, progress, &ahead);
    m_measurer.setAhead(nullptr);
    return first;
}

Result<Attempt> TextFitting::at(const PageSetup& setup, const base::Progress& progress, ShapingAhead* ahead)
{
    auto composition = std::make_unique<Composition>(m_measurer, m_pictures, setup, m_form);
    LetterheadBlock letterhead =
        TRY(LetterheadBlock::create(setup, composition->columns().measure(), m_logo, m_measurer, m_stop));
    const int total = static_cast<int>(m_rows.size()) + 1;
    for (size_t number = 0; number < m_rows.size(); ++number) {
        if (ahead)
            ahead->reached(number);
        TRY(composition->add(m_rows[number], m_stop));
        if (progress)
            progress(static_cast<int>(number) + 1, total);
    }
    TRY(composition->complete(m_stop));
    const FlowFrame frame = frameOf(setup, letterhead);
    std::vector<FlowSlice> slices = composition->flow(frame);
    return Attempt{setup, frame, std::move(letterhead), std::move(composition), std::move(slices)};
}

Result<Attempt> TextFitting::best(const PageSetup& setup, const base::Progress& progress, FitReport& report)
{
    Attempt first = TRY(firstAt(setup, progress));
    report = {setup.fitPages, true, {}};
    if (setup.fitPages > 0)
        return fitted(std::move(first), setup, report);
    return withoutForlornLines(std::move(first), setup);
}

Result<Attempt> TextFitting::withoutForlornLines(Attempt first, const PageSetup& setup)
{
    constexpr double fewLines = 0.15; // of the page
    constexpr int longest = 6;        // pages; longer texts are left alone
    const bool forlorn = first.pageCount() > 1 && first.lastPageHeight() < fewLines * first.frame.height;
    if (!forlorn || first.pageCount() > longest)
        return first;
    for (double type : {0.975, 0.95}) {
        Attempt tighter = TRY(at(tightened(setup, {type, 1, 1}), {}));
        if (tighter.pageCount() < first.pageCount())
            return tighter;
    }
    return first;
}

// The least tightening that does it, to a thirty-second of what the limits allow.
Result<Attempt> TextFitting::fitted(Attempt first, const PageSetup& setup, FitReport& report)
{
    if (first.pageCount() <= setup.fitPages)
        return first;
    const auto factors = [&setup](double strength) { return tighteningOf(strength, setup.fitLimits); };
    report.used = factors(1);
    Attempt best = TRY(at(tightened(setup, report.used), {}));
    report.reached = best.pageCount() <= setup.fitPages;
    if (!report.reached)
        return best;
    double loose = 0;
    double tight = 1;
    for (int step = 0; step < 5; ++step) {
        const double middle = (loose + tight) / 2;
        Attempt tried = TRY(at(tightened(setup, factors(middle)), {}));
        const bool fits = tried.pageCount() <= setup.fitPages;
        (fits ? tight : loose) = middle;
        if (fits) {
            best = std::move(tried);
            report.used = factors(middle);
        }
    }
    return best;
}

} // namespace tarjuman::pdf
