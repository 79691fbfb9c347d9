// What the body of a Word file refers to, read before it. A value of one reading.
#pragma once

#include "app/formats/docx/DocxLists.h"
#include "app/formats/docx/DocxNotes.h"
#include "app/formats/docx/DocxParts.h"
#include "app/formats/docx/DocxStyles.h"

namespace tarjuman::formats {

struct DocxSource {
    DocxParts parts = {};
    DocxStyles styles = {};
    DocxLists lists = {};
    DocxNotes footnotes = {};
    DocxNotes endnotes = {};
    DocxNotes comments = {};
};

} // namespace tarjuman::formats
