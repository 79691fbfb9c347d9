// All that stands on a page besides letterhead and text, beneath the text: watermark, heads and foot. One
// export, one thread.
#pragma once

#include "app/pdf/draw/EmbargoHeaders.h"
#include "app/pdf/draw/PageFooters.h"
#include "app/pdf/draw/RunningHeads.h"
#include "app/release/Status.h"

#include <map>

namespace tarjuman::pdf {

class PageFurnishing {
public:
    // What it is made for; all of it outlives it.
    struct Room {
        const std::vector<Row>& rows;
        const PageSetup& setup;
        const PageColumns& columns;
        const PerLanguage<QString>& titles;
        release::Status status;
        int pageCount;
    };
    // Fails when a character has no glyph.
    static base::Result<PageFurnishing> create(const Room& room, TextMeasurer& measurer,
                                               std::stop_token stop);

    // `languages`: of the text on the page, counted from 0.
    base::Result<std::string> operatorsFor(int page, const std::vector<text::Language>& languages);
    // What the operators of the pages refer to.
    const std::vector<std::string>& forms() const { return m_forms.all(); }

private:
    PageFurnishing(const Room& room, TextMeasurer& measurer);

    Room m_room;
    TextMeasurer& m_measurer;
    PageFooters m_feet;
    EmbargoHeaders m_embargo;
    RunningHeads m_heads;
    std::map<std::vector<text::Language>, std::string> m_watermarks;
    DrawnForms m_forms;
};

} // namespace tarjuman::pdf
