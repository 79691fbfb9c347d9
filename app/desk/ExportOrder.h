// What is to be exported and what came of it. Plain values that cross threads by copy.
#pragma once

#include "app/pdf/Export.h"
#include "app/release/Release.h"

#include <optional>

namespace tarjuman::desk {

// The certificate that signs an export: the bytes of a PKCS#12 file, and what opens it. Never stored.
struct SigningOrder {
    QByteArray certificate = {};
    QString passPhrase = {};
};

// Where the export goes and what it looks like.
struct ExportOrder {
    release::Release release;
    pdf::Form form = pdf::Form::SideBySide;
    pdf::PageSetup setup = {};
    QString file = {}; // empty: only the bytes, for the preview
    std::optional<SigningOrder> signing = {};
};

struct ExportOutcome {
    pdf::Exported pdf;
    QString file;
    QString signedBy = {}; // empty: by nobody
};

} // namespace tarjuman::desk
