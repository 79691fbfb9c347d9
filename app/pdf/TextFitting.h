// A release set several times, tighter each time, until it stands on its pages well. One export, one thread.
#pragma once

#include "app/base/Progress.h"
#include "app/pdf/draw/LetterheadBlock.h"
#include "app/pdf/Fit.h"
#include "app/pdf/page/Composition.h"

#include <memory>
#include <stop_token>

namespace tarjuman::pdf {

class ShapingAhead;

// The text set with one setup, and the pages it takes.
struct Attempt {
    PageSetup setup;
    FlowFrame frame;
    LetterheadBlock letterhead;
    std::unique_ptr<Composition> composition;
    std::vector<FlowSlice> slices;

    int pageCount() const { return slices.back().page + 1; }
    double lastPageHeight() const { return slices.back().top + slices.back().height; }
};

class TextFitting {
public:
    // `logo`: of the letterhead, read already.
    TextFitting(const std::vector<Row>& rows, TextMeasurer& measurer, Pictures& pictures,
                std::optional<LogoImage> logo, Form form, std::stop_token stop);

    // Fits on the setup's pages, when it asks for that. Else a last page of a few lines, which looks like a
    // mistake, is saved where type up to a twentieth smaller can do it. `report` says what was done.
    base::Result<Attempt> best(const PageSetup& setup, const base::Progress& progress, FitReport& report);

private:
    base::Result<Attempt> firstAt(const PageSetup& setup, const base::Progress& progress);
    base::Result<Attempt> at(const PageSetup& setup, const base::Progress& progress,
                             ShapingAhead* ahead = nullptr);
    base::Result<Attempt> withoutForlornLines(Attempt first, const PageSetup& setup);
    base::Result<Attempt> fitted(Attempt first, const PageSetup& setup, FitReport& report);

    const std::vector<Row>& m_rows;
    TextMeasurer& m_measurer;
    Pictures& m_pictures;
    std::optional<LogoImage> m_logo;
    Form m_form;
    std::stop_token m_stop;
};

} // namespace tarjuman::pdf
