// Sets a release into the bytes of a PDF: measures, breaks, flows, writes, assembles. One export, one thread.
#pragma once

#include "app/base/Progress.h"
#include "app/pdf/Assembler.h"
#include "app/pdf/Composition.h"
#include "app/pdf/EmbargoHeads.h"
#include "app/pdf/PageWriter.h"

#include <stop_token>

namespace tarjuman::pdf {

class Typesetter {
public:
    Typesetter(FontSet& fonts, const Hyphenator& hyphenator, const PageSetup& setup, Form form);

    base::Result<QByteArray> typeset(const std::vector<Row>& rows, const Metadata& metadata,
                                     std::stop_token stop, const base::Progress& progress);

private:
    FlowFrame frameFor(const LetterheadBlock& letterhead) const;
    std::vector<std::string> writePages(const std::vector<FlowSlice>& slices, const FlowFrame& frame,
                                        const EmbargoHeads& heads, PageWriter& writer, std::stop_token stop);

    FontSet& m_fonts;
    Shaper m_shaper;
    TextMeasurer m_measurer;
    Pictures m_pictures;
    const PageSetup& m_setup;
    Form m_form;
};

} // namespace tarjuman::pdf
