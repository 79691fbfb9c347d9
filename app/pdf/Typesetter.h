// Sets a release into the bytes of a PDF: measures, breaks, flows, writes, assembles. One export, one thread.
#pragma once

#include "app/pdf/draw/PageWriter.h"
#include "app/pdf/file/Assembler.h"
#include "app/pdf/TextFitting.h"
#include "app/release/Status.h"

namespace tarjuman::pdf {

// What is known of the release besides its text.
struct DocumentProperties {
    Metadata metadata;
    PerLanguage<QString> titles = {};
    release::Status status = release::Status::Draft;
};

class Typesetter {
public:
    Typesetter(FontSet& fonts, const Hyphenator& hyphenator, const PageSetup& setup, Form form);

    base::Result<QByteArray> typeset(const std::vector<Row>& rows, const DocumentProperties& occasion,
                                     std::stop_token stop, const base::Progress& progress);

    // What typeset() did to fit the text on its pages.
    const FitReport& fit() const { return m_fit; }

private:
    base::Result<std::vector<std::string>> writePages(const std::vector<Row>& rows, const Attempt& set,
                                                      const DocumentProperties& occasion, PageWriter& writer,
                                                      std::stop_token stop);

    std::string finished(std::string operators) const;

    FontSet& m_fonts;
    TextMeasurer m_measurer;
    Pictures m_pictures;
    std::vector<std::string> m_forms; // of the pages
    std::optional<PressColours> m_press;
    const PageSetup& m_setup;
    Form m_form;
    FitReport m_fit;
};

} // namespace tarjuman::pdf
