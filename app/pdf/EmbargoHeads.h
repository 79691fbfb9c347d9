// The embargo line at the head of every page but the first, where it is part of the text. Drawn as an
// artifact: who listens hears it once, who copies finds no line in the middle of a paragraph. One export, one
// thread.
#pragma once

#include "app/pdf/Composition.h"

namespace tarjuman::pdf {

class EmbargoHeads {
public:
    // Repeats the first embargo line of each column of the rows, just above the text area.
    static base::Result<EmbargoHeads> create(const std::vector<Row>& rows,
                                             const std::vector<ColumnPlace>& columns, const PageSetup& setup,
                                             TextMeasurer& measurer, std::stop_token stop);

    // Empty on the first page (0), and where the release has no embargo line.
    std::string operatorsFor(int page) const;

private:
    std::string m_operators;
};

} // namespace tarjuman::pdf
