// How the width of a side-by-side page is shared between its two texts: such that the rows, each as high as
// the longer of its two sides, take the least height. Pure; points.
#pragma once

#include "app/pdf/setup/PageSetup.h"

#include <vector>

namespace tarjuman::pdf {

// How high a side of a row will be: its lines get fewer as the column gets wider, its gaps don't.
struct SideExtent {
    double area = 0; // of all lines: their length times their leading
    double gaps = 0; // the last lines that are not full, and what stands between paragraphs

    double heightAt(double width) const { return area / width + gaps; }
};

using RowExtent = PerLanguage<SideExtent>;

// The French column's share of `width`, that of both columns.
double frenchShareOf(const std::vector<RowExtent>& rows, double width, const Columns& columns);

} // namespace tarjuman::pdf
