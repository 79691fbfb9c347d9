// The house's name and the title at the head of every page but the first, for pages that were parted from the
// others. Artifacts. One export, one thread.
#pragma once

#include "app/pdf/draw/DrawnText.h"

namespace tarjuman::pdf {

class RunningHeads {
public:
    // Of the baseline below the page's upper edge, whether there is a head or not. Points.
    static double depth(const PageSetup& setup);
    // `titles`: of the release. Without `furniture.runningHead` there are none. Fails when a character has no
    // glyph.
    static base::Result<RunningHeads> create(const PageSetup& setup, const PageColumns& columns,
                                             const PerLanguage<QString>& titles, TextMeasurer& measurer);

    std::string operatorsFor(int page, const std::vector<text::Language>& languages) const;

private:
    PerLanguage<std::string> m_operators;
};

} // namespace tarjuman::pdf
