// What stands on a page besides the release's text: page numbers. Artifacts, for readers aloud to skip. One
// export, one thread.
#pragma once

#include "app/pdf/FontSet.h"

#include <string>

namespace tarjuman::pdf {

// "2 / 3" at the foot of every page of a release that has several, in the digits of the language.
class PageNumbers {
public:
    PageNumbers(FontSet& fonts, const PageSetup& setup, Form form, int pageCount);

    std::string operatorsFor(int page) const;

private:
    const FontFile& m_font;
    const PageSetup& m_setup;
    Form m_form;
    int m_pageCount = 0;
};

} // namespace tarjuman::pdf
