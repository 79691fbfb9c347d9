// Turns the structure tree into the objects of a PDF: elements, their marked content and the tree that leads
// from content back to elements (ISO 32000-1, 14.7). One export, one thread.
#pragma once

#include "app/pdf/file/ObjectFile.h"
#include "app/pdf/file/StructureTree.h"
#include "app/pdf/setup/Delivery.h"

#include <map>

namespace tarjuman::pdf {

// The numbers of the annotations on each page that has any.
using PageAnnotations = std::map<int, std::vector<int>>;

struct StructureNumbers {
    int root = 0; // the StructTreeRoot
    std::vector<int> elements = {};
    PageAnnotations annotations = {};
};

// `pages`: the numbers of the page objects, in order. Upon PDF 2.0 each element names its namespace; a file
// for printers has no places to click.
StructureNumbers writeStructure(ObjectFile& file, const StructureTree& tree, const std::vector<int>& pages,
                                Standard standard = Standard::Archive);

// "/Rect[..]" and the like: a key and the sides of a box.
std::string boxEntry(std::string_view key, const QRectF& box);

} // namespace tarjuman::pdf
