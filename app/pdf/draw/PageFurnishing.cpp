#include "app/pdf/draw/PageFurnishing.h"

#include "app/pdf/draw/Watermark.h"

namespace tarjuman::pdf {

using base::Result;
using text::Language;

PageFurnishing::PageFurnishing(const Room& room, TextMeasurer& measurer)
    : m_room(room)
    , m_measurer(measurer)
    , m_feet(room.setup, room.columns, measurer, room.pageCount)
{
}

Result<PageFurnishing> PageFurnishing::create(const Room& room, TextMeasurer& measurer, std::stop_token stop)
{
    PageFurnishing furnishing(room, measurer);
    furnishing.m_embargo = TRY(EmbargoHeaders::create(room.rows, room.columns, room.setup, measurer, stop));
    if (room.pageCount > 1)
        furnishing.m_heads = TRY(RunningHeads::create(room.setup, room.columns, room.titles, measurer));
    return furnishing;
}

Result<std::string> PageFurnishing::operatorsFor(int page, const std::vector<Language>& languages)
{
    std::string operators;
    if (m_room.setup.furniture.draftWatermark && isDraft(m_room.status)) {
        std::string& drawn = m_watermarks[languages];
        if (drawn.empty())
            drawn = TRY(watermark(m_room.status, languages, sizeOf(m_room.setup.paper), m_measurer));
        operators += m_forms.shared(drawn);
    }
    operators += m_forms.shared(m_heads.operatorsFor(page, languages));
    operators += m_forms.shared(m_embargo.operatorsFor(page, languages));
    operators += m_forms.shared(TRY(m_feet.lineFor(languages)));
    operators += TRY(m_feet.numberFor(page, languages));
    return operators;
}

} // namespace tarjuman::pdf
