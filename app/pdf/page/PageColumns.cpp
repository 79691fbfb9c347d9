#include "app/pdf/page/PageColumns.h"

#include <algorithm>

namespace tarjuman::pdf {

static constexpr double gutter = 20;      // between the two columns
static constexpr double wideColumns = 27; // the side-by-side page takes that much from either margin

PageColumns::PageColumns(const PageSetup& setup, Form form, double frenchShare)
{
    const double left = setup.margins.left();
    const double width = sizeOf(setup.paper).width() - left - setup.margins.right();
    if (form != Form::SideBySide) {
        m_places = {{left, width}};
        return;
    }
    const double wider = std::min({wideColumns, left, setup.margins.right()});
    const double both = width + 2 * wider - gutter;
    const double french = frenchShare * both;
    m_places = {{left - wider, french}, {left - wider + french + gutter, both - french}};
}

double PageColumns::textWidth() const
{
    double width = 0;
    for (const ColumnPlace& place : m_places)
        width += place.width;
    return width;
}

ColumnPlace PageColumns::measure() const
{
    const double left = m_places.front().left;
    return {left, m_places.back().left + m_places.back().width - left};
}

} // namespace tarjuman::pdf
