// What is to be exported and what came of it. Plain values that cross threads by copy.
#pragma once

#include "app/pdf/Export.h"
#include "app/release/Release.h"

namespace tarjuman::desk {

// Where the export goes and what it looks like.
struct ExportOrder {
    release::Release release;
    pdf::Form form = pdf::Form::SideBySide;
    pdf::PageSetup setup = {};
    QString file = {}; // empty: only the bytes, for the preview
};

struct ExportOutcome {
    pdf::Exported pdf;
    QString file;
};

} // namespace tarjuman::desk
