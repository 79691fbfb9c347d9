#include "app/pdf/page/ColumnShare.h"

#include <algorithm>
#include <cmath>

namespace tarjuman::pdf {

static double heightOf(const std::vector<RowExtent>& rows, double french, double arabic)
{
    double height = 0;
    for (const RowExtent& row : rows)
        height += std::max(row.french.heightAt(french), row.arabic.heightAt(arabic));
    return height;
}

double frenchShareOf(const std::vector<RowExtent>& rows, double width, const Columns& columns)
{
    constexpr double alike = 0.5;
    constexpr double step = 0.01;
    constexpr double calm = 0.1; // columns that are nearly alike are alike, unless that costs height
    if (columns.widths == ColumnWidths::Alike)
        return alike;
    double best = alike;
    double least = heightOf(rows, alike * width, alike * width);
    for (double apart = step; apart <= alike - columns.narrowest + step / 2; apart += step) {
        for (const double share : {alike - apart, alike + apart}) {
            const double height =
                heightOf(rows, share * width, (1 - share) * width) * (1 + calm * std::pow(apart, 2));
            if (height < least) {
                least = height;
                best = share;
            }
        }
    }
    return best;
}

} // namespace tarjuman::pdf
