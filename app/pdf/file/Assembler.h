// Puts pages, fonts, structure and metadata together to the bytes of a PDF/A-2a and PDF/UA-1 file. The same
// parts give the same bytes. One export, one thread.
#pragma once

#include "app/pdf/file/LogoImage.h"
#include "app/pdf/file/Metadata.h"
#include "app/pdf/file/Picture.h"
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
};

QByteArray assemble(const FileParts& parts, const FontSet& fonts, const StructureTree& tree);

} // namespace tarjuman::pdf
