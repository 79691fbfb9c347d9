// Puts pages, fonts, structure and metadata together to the bytes of a file of the standard that its metadata
// claim. The same parts give the same bytes. One export, one thread.
#pragma once

#include "app/pdf/file/LogoImage.h"
#include "app/pdf/file/Metadata.h"
#include "app/pdf/file/Picture.h"
#include "app/pdf/file/PressColours.h"
#include "app/pdf/file/StructureTree.h"
#include "app/pdf/font/FontSet.h"

#include <QByteArray>
#include <QSizeF>

#include <optional>
#include <string>
#include <vector>

namespace tarjuman::pdf {

// Which way a reader that shows two pages lays them.
enum class Binding { Left, Right };

struct FileParts {
    QSizeF pageSize;                     // points
    std::vector<std::string> pages = {}; // content streams, deflated
    Metadata metadata = {};
    Binding binding = Binding::Left;
    std::optional<LogoImage> logo = {};  // called Logo on the pages
    const Pictures* pictures = nullptr;  // called Im and their number
    std::vector<std::string> forms = {}; // operators, called Fm and their number
    double margin = 0;                   // of the sheet around the page, for crop marks
    double bleed = 0;                    // how much of it may be printed on
    const PressColours* press = nullptr; // of a file for printers
};

// Fails where a picture cannot be put into the colours of a press.
base::Result<QByteArray> assemble(const FileParts& parts, const FontSet& fonts, const StructureTree& tree);

} // namespace tarjuman::pdf
