// Reads the text of a page's content: which characters each piece of marked content shows, in the order in
// which they stand in the stream. One reading, one thread.
#pragma once

#include "app/pdf/read/WrittenFile.h"

#include <QString>

#include <map>
#include <vector>

namespace tarjuman::pdf {

// The text for each code of a font.
using CodeTexts = std::vector<QString>;
CodeTexts readToUnicode(std::string_view map);

struct ReadPage {
    struct Piece {
        int content = -1; // the MCID; -1 for text that belongs to none and is no artifact
        qsizetype start = 0;
        qsizetype length = 0;
    };
    QString text = {};
    std::vector<Piece> pieces = {};

    QStringView of(const Piece& piece) const { return QStringView(text).sliced(piece.start, piece.length); }
};

class PageTextReader {
public:
    explicit PageTextReader(WrittenFile& file)
        : m_file(file)
    {
    }

    // Fonts are read once for all pages. `page`: the page's dictionary.
    ReadPage read(const FileValue& page);

private:
    using FontNames = std::map<std::string, const CodeTexts*, std::less<>>;

    const FontNames& fontsOf(const FileValue& resources);
    const CodeTexts& textsOf(const FileValue& font);

    WrittenFile& m_file;
    std::map<int, FontNames> m_resources; // by object number; those of a page's own are not kept
    std::map<int, CodeTexts> m_fonts;     // by object number
};

} // namespace tarjuman::pdf
