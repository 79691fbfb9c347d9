// Turns the structure tree into the objects of a PDF: elements, their marked content and the tree that leads
// from content back to elements (ISO 32000-1, 14.7). One export, one thread; qpdf's exceptions pass through.
#pragma once

#include "app/pdf/StructureTree.h"

#include <qpdf/QPDF.hh>

namespace tarjuman::pdf {

// `pages`: the page objects, in order; they get their annotations. Returns the StructTreeRoot.
QPDFObjectHandle structureObject(QPDF& file, const StructureTree& tree,
                                 const std::vector<QPDFObjectHandle>& pages);

} // namespace tarjuman::pdf
