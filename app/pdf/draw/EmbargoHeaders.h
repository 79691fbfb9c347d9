// The embargo line at the head of every page but the first, where it is part of the text. Drawn as an
// artifact: who listens hears it once, who copies finds no line in the middle of a paragraph. One export, one
// thread.
#pragma once

#include "app/pdf/draw/DrawnText.h"
#include "app/pdf/text/PageRows.h"

#include <stop_token>

namespace tarjuman::pdf {

class EmbargoHeaders {
public:
    // Repeats the first embargo line of each language, just above the text area, unless the setup forbids it.
    // A long one ends in an ellipsis where the running head or the edge of the paper begins.
    static base::Result<EmbargoHeaders> create(const std::vector<Row>& rows, const PageColumns& columns,
                                               const PageSetup& setup, TextMeasurer& measurer,
                                               std::stop_token stop);

    // Empty on the first page (0), and where the release has no embargo line in the languages of the page.
    std::string operatorsFor(int page, const std::vector<text::Language>& languages) const;

private:
    static base::Result<std::string> drawLines(const MeasuredText& text, const ColumnPlace& place,
                                               const PageSetup& setup, TextMeasurer& measurer,
                                               std::stop_token stop);

    PerLanguage<std::string> m_operators;
};

} // namespace tarjuman::pdf
