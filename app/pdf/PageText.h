// Reads the text of a page's content: which characters each piece of marked content shows, in the order in
// which they stand in the stream. One page, one thread; qpdf's exceptions pass through.
#pragma once

#include <qpdf/QPDF.hh>

#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace tarjuman::pdf {

// The text for each code of a font.
using CodeTexts = std::vector<QString>;
CodeTexts readToUnicode(std::string_view map);

struct ContentPiece {
    int content = -1; // the MCID; -1 for text that belongs to none and is no artifact
    QString text = {};
};

class PageTextReader {
public:
    // Fonts are read once for all pages.
    std::vector<ContentPiece> read(QPDFObjectHandle page);

private:
    const CodeTexts& textsOf(QPDFObjectHandle font);

    std::map<int, CodeTexts> m_fonts; // by object number
};

} // namespace tarjuman::pdf
