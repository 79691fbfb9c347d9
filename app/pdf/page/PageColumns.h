// Where the columns of a page stand: one, or French on the left and Arabic on the right. Pure; points.
#pragma once

#include "app/pdf/setup/PageSetup.h"

#include <vector>

namespace tarjuman::pdf {

struct ColumnPlace {
    double left = 0;
    double width = 0;
};

class PageColumns {
public:
    // `frenchShare`: of the width of two columns.
    PageColumns(const PageSetup& setup, Form form, double frenchShare = 0.5);

    const std::vector<ColumnPlace>& all() const { return m_places; }
    const ColumnPlace& at(size_t column) const { return m_places[column]; }
    size_t count() const { return m_places.size(); }
    // The column of a language; the only one where both share it.
    const ColumnPlace& of(text::Language language) const
    {
        return language == text::Language::Arabic ? m_places.back() : m_places.front();
    }
    // Over all columns.
    ColumnPlace measure() const;
    // Of all columns, without what stands between them.
    double textWidth() const;

private:
    std::vector<ColumnPlace> m_places;
};

} // namespace tarjuman::pdf
