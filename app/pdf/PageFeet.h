// The foot of every page: the house's line and "Page 2 of 3" in the words and digits of the language.
// Artifacts, for readers aloud to skip. One export, one thread.
#pragma once

#include "app/pdf/DrawnText.h"

namespace tarjuman::pdf {

// "Page 2 sur 3", "صفحة ٢ من ٣"; `page` from 0.
QString pageNumber(int page, int count, text::Language language, Digits digits);

class PageFeet {
public:
    PageFeet(const PageSetup& setup, const PageColumns& columns, TextMeasurer& measurer, int pageCount);

    // `languages`: of the text on the page. Fails when a character of the line has no glyph.
    base::Result<std::string> operatorsFor(int page, const std::vector<text::Language>& languages);

private:
    base::Result<std::string> footOf(int page, text::Language language, bool alone);

    const PageSetup& m_setup;
    const PageColumns& m_columns;
    TextMeasurer& m_measurer;
    int m_pageCount = 0;
};

} // namespace tarjuman::pdf
