// The foot of every page: the house's line and "Page 2 of 3" in the words and digits of the language.
// Artifacts, for readers aloud to skip. One export, one thread.
#pragma once

#include "app/pdf/draw/DrawnText.h"

namespace tarjuman::pdf {

// "Page 2 sur 3", "صفحة ٢ من ٣"; `page` from 0.
QString pageNumber(int page, int count, text::Language language, Digits digits);

class PageFooters {
public:
    PageFooters(const PageSetup& setup, const PageColumns& columns, TextMeasurer& measurer, int pageCount);

    // `languages`: of the text on the page. Fails when a character of the line has no glyph.
    base::Result<std::string> lineFor(const std::vector<text::Language>& languages);
    base::Result<std::string> numberFor(int page, const std::vector<text::Language>& languages);

private:
    QString lineOf(text::Language language) const;
    base::Result<std::string> draw(const QString& text, text::Language language, bool alone, double baseline);
    double upperBaseline() const;

    const PageSetup& m_setup;
    const PageColumns& m_columns;
    TextMeasurer& m_measurer;
    int m_pageCount = 0;
};

} // namespace tarjuman::pdf
