// The bookmarks of a file: its languages, titles, headings and pictures, nested by their levels (ISO 32000-1,
// 12.3.3). One export, one thread.
#pragma once

#include "app/pdf/file/ObjectFile.h"
#include "app/pdf/file/StructureTree.h"

namespace tarjuman::pdf {

// Where a bookmark leads: a place on a page, or beside it the element that stands there, as PDF/UA-2 asks
// for.
enum class Destinations { Pages, Elements };

// Returns the number of the outline's object; 0 when no bookmark has a place. `pages` and `elements`: the
// numbers of those objects, in order.
int writeOutline(ObjectFile& file, const StructureTree& tree, const std::vector<int>& pages,
                 const std::vector<int>& elements, Destinations destinations);

} // namespace tarjuman::pdf
