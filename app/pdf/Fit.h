// Fitting a release on the pages that were asked for: how far type, leading and margins are tightened, within
// the limits of the template. Pure; any thread.
#pragma once

#include "app/pdf/setup/PageSetup.h"

namespace tarjuman::pdf {

// Factors on the template's own measures.
struct Tightening {
    double type = 1;
    double leading = 1;
    double margins = 1;

    friend bool operator==(const Tightening&, const Tightening&) = default;
};

// What was done to fit a release on its pages, for the reader to be told.
struct FitReport {
    int wanted = 0;      // pages; 0 when nothing was asked for
    bool reached = true; // whether the text stands on as many pages, or fewer
    Tightening used = {};

    friend bool operator==(const FitReport&, const FitReport&) = default;
};

// `strength` from 0 (nothing) to 1 (all that the limits allow): leading and margins, which the eye misses
// less, give way in the first half, type in the second.
Tightening tighteningOf(double strength, const FitLimits& limits);

// The setup with these factors in its sizes, leading and margins. A margin that is wide enough for a printer
// (28 points) stays so.
PageSetup tightened(const PageSetup& setup, const Tightening& factors);

} // namespace tarjuman::pdf
